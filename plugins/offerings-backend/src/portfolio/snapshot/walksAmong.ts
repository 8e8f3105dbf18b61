import {
  deliveredProducts,
  findOfferingRoot,
  type ExploredOffering,
} from '@offerings/backstage-plugin-offerings-common';
import type { ReadEntities } from '../../catalog';
import type { RememberedWalk } from '../../memory';

/** What is to be remembered of some Products and Services, given the offerings that the roots among them lead to. */
export function walksAmong(
  refs: string[],
  known: ReadEntities,
  explored: ReadonlyMap<string, ExploredOffering>,
  walkedAt: Date,
): RememberedWalk[] {
  return refs.flatMap((ref): RememberedWalk[] => {
    const offering = explored.get(ref);
    if (offering) {
      return [{ ref, root: ref, refs: offering.refs, walkedAt }];
    }
    const { root } = findOfferingRoot(ref, known);
    // Of a Service that delivers Products, the rest is remembered of those.
    return root === undefined
      ? []
      : [
          {
            ref,
            root,
            refs: [ref, ...deliveredProducts(ref, known)],
            walkedAt,
          },
        ];
  });
}
