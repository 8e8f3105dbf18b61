import type { Entity } from '@backstage/catalog-model';
import {
  findOfferingRoot,
  isOfferingEntity,
  type OfferingRequest,
} from '@offerings/backstage-plugin-offerings-common';

/**
 * The Product and the Services of an offering, among the entities that were read for it: all whose readings count.
 *
 * @returns full refs, that of the root first; those of the other Products to choose from are left out
 */
export function membersAmong(
  { root, within }: OfferingRequest,
  known: ReadonlyMap<string, Entity | undefined>,
): string[] {
  const chosen = within ?? findOfferingRoot(root, known).root;
  const services = [...known]
    .filter(
      ([, entity]) =>
        entity && isOfferingEntity(entity) && entity.kind === 'Service',
    )
    .map(([ref]) => ref);
  return [...new Set([chosen ?? root, ...services])];
}
