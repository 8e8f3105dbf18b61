import type { Entity } from '@backstage/catalog-model';
import { product, withField } from '../../testing';
import { indexEntities } from './entities';

describe('indexEntities', () => {
  it('finds entities by their full refs', () => {
    const entity = product({ name: 'Loans', namespace: 'Branch' });
    expect([...indexEntities([entity, product()]).keys()]).toEqual([
      'product:branch/loans',
      'product:default/product',
    ]);
  });

  it.each([
    ['kind', undefined],
    ['kind', 7],
    ['metadata', undefined],
    ['metadata', 'loans'],
    ['metadata.name', 7],
    ['metadata.namespace', 7],
    ['metadata.namespace', { of: 'branch' }],
  ])('passes over an entity whose %s is %j', (path, value) => {
    const broken = withField<Entity>(product(), path, value);
    expect(indexEntities([broken]).size).toBe(0);
  });

  it('takes an empty namespace for the default one', () => {
    const entity = withField<Entity>(product(), 'metadata.namespace', '');
    expect(indexEntities([entity]).has('product:default/product')).toBe(true);
  });
});
