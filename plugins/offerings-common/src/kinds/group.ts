import type { Entity } from '@backstage/catalog-model';

/** The group in the `apiVersion` of our kinds; entities of any other group are somebody else's. @public */
export const OFFERINGS_API_GROUP = 'offerings';

/** The `apiVersion` that the kinds are written in. @public */
export const OFFERINGS_API_VERSION = 'offerings/v1alpha1';

/** Every `apiVersion` that is understood. @public */
export const SUPPORTED_API_VERSIONS = [OFFERINGS_API_VERSION] as const;

/** Tells whether an entity claims to be one of ours, whatever its version. @public */
export function isInOfferingsGroup(
  entity: Pick<Entity, 'apiVersion'>,
): boolean {
  return (
    typeof entity?.apiVersion === 'string' &&
    entity.apiVersion.startsWith(`${OFFERINGS_API_GROUP}/`)
  );
}
