import type { Entity } from '@backstage/catalog-model';
import { product, withField } from '../../testing';
import { placesOf } from './places';

describe('placesOf', () => {
  const entity = withField<Entity>(product(), 'spec.suppliers', [
    { name: 'TODO' },
    null,
    { name: 'Books' },
    { name: 'Books' },
  ]);
  const placeOf = placesOf(entity, 'spec.suppliers', 'name');

  it('counts items as they are written, placeholders and all', () => {
    expect(placeOf('Books')).toBe('spec.suppliers[2]');
  });

  it('names the list where the item is not in it', () => {
    expect(placeOf('Films')).toBe('spec.suppliers');
    expect(placesOf(product(), 'spec.suppliers', 'name')('Films')).toBe(
      'spec.suppliers',
    );
  });
});
