import type { Entity } from '@backstage/catalog-model';

/** The group in the `apiVersion` of our kinds; entities of any other group are somebody else's. @public */
export const OFFERINGS_API_GROUP = 'offerings';

/** The `apiVersion` that new descriptors are written in: the newest. @public */
export const OFFERINGS_API_VERSION = 'offerings/v1alpha1';

/** Tells whether an entity claims to be one of ours, whatever its version. @public */
export function isInOfferingsGroup(
  entity: Pick<Entity, 'apiVersion'>,
): boolean {
  return (
    typeof entity?.apiVersion === 'string' &&
    entity.apiVersion.startsWith(`${OFFERINGS_API_GROUP}/`)
  );
}
