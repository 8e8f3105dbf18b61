import type { Entity } from '@backstage/catalog-model';
import { oncePer } from './oncePer';

const named = (name: string): Entity => ({
  apiVersion: 'offerings/v1alpha1',
  kind: 'Product',
  metadata: { name },
});

describe('oncePer', () => {
  it('makes something of each entity once, of nothing too', () => {
    const make = jest.fn((entity: Entity) =>
      entity.metadata.name === 'portal' ? 'The portal' : undefined,
    );
    const titleOf = oncePer(make);
    const portal = named('portal');
    const search = named('search');

    expect([portal, search, portal, search].map(titleOf)).toEqual([
      'The portal',
      undefined,
      'The portal',
      undefined,
    ]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('takes an entity that was read again for another one', () => {
    const titleOf = oncePer(({ metadata }) => metadata.title);
    const portal = named('portal');
    titleOf(portal);

    expect(
      titleOf({ ...portal, metadata: { name: 'portal', title: 'New' } }),
    ).toBe('New');
  });
});
