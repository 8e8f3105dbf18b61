import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { component, product, service, withField } from '../testing';
import { findOfferingRoot } from './findOfferingRoot';

const DESK = 'service:default/desk';
const PORTAL = 'product:default/portal';

const portal = product({ name: 'portal' });
const desk = service({
  name: 'desk',
  spec: { products: ['search', 'portal'] },
});

/** What was read: the entities, and the refs that were asked for in vain. */
function known(entities: Entity[], notFound: string[] = []) {
  return new Map<string, Entity | undefined>([
    ...notFound.map(ref => [ref, undefined] as const),
    ...entities.map(each => [stringifyEntityRef(each), each] as const),
  ]);
}

describe('the root of an offering', () => {
  it('is a Product itself', () => {
    expect(findOfferingRoot(PORTAL, known([portal]))).toEqual({
      root: PORTAL,
      toRead: [],
    });
  });

  it('is a Service that delivers no Product', () => {
    const alone = service({ name: 'desk' });

    expect(findOfferingRoot(DESK, known([alone])).root).toBe(DESK);
  });

  it('is the first Product that exists, for a Service that delivers several', () => {
    expect(
      findOfferingRoot(DESK, known([desk, portal], ['product:default/search'])),
    ).toEqual({ root: PORTAL, toRead: [] });
  });

  it('is a Service whose Products do not exist or are somebody else’s', () => {
    const foreign = withField(portal, 'apiVersion', 'example.com/v1');

    expect(
      findOfferingRoot(DESK, known([desk, foreign], ['product:default/search']))
        .root,
    ).toBe(DESK);
  });

  it('takes reading the entity, then its Products', () => {
    expect(findOfferingRoot(DESK, known([]))).toEqual({ toRead: [DESK] });
    expect(findOfferingRoot(DESK, known([desk]))).toEqual({
      toRead: ['product:default/search', PORTAL],
    });
  });

  it('is nothing for what does not exist or is no offering', () => {
    expect(findOfferingRoot(DESK, known([], [DESK]))).toEqual({ toRead: [] });
    expect(
      findOfferingRoot('component:default/portal', known([component('portal')]))
        .root,
    ).toBeUndefined();
  });
});
