import type { Entity } from '@backstage/catalog-model';
import { product } from '../../testing';
import { related } from './relations';

describe('related', () => {
  const entity: Entity = {
    ...product(),
    relations: [
      { type: 'deliveredBy', targetRef: 'service:default/b' },
      { type: 'deliveredBy', targetRef: 'Service:default/A' },
      { type: 'deliveredBy', targetRef: 'service:default/b' },
      { type: 'deliveredBy', targetRef: 'component:default/c' },
      { type: 'ownedBy', targetRef: 'group:default/d' },
    ],
  };

  it('gives each ref once, in order, of one kind where asked to', () => {
    expect(related(entity, 'deliveredBy', 'service')).toEqual([
      'service:default/a',
      'service:default/b',
    ]);
  });

  it('looks along several relations', () => {
    expect(related(entity, ['deliveredBy', 'ownedBy'])).toEqual([
      'component:default/c',
      'group:default/d',
      'service:default/a',
      'service:default/b',
    ]);
  });

  it.each([
    undefined,
    null,
    'deliveredBy',
    [null],
    [{ type: 'deliveredBy' }],
    [{ type: 'deliveredBy', targetRef: 'desk' }],
  ])('finds nothing in %j', relations => {
    expect(related({ ...entity, relations } as Entity, 'deliveredBy')).toEqual(
      [],
    );
  });
});
