import type { Entity } from '@backstage/catalog-model';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import type { Policy } from './portal';

/** Sees everything. */
export const INSIDER = 'user:default/insider';
/** Sees nothing. */
export const NOBODY = 'user:default/nobody';

/** Insiders see everything, nobody nothing, and everyone else what is not confidential. */
export const hidesConfidential: Policy = (user, permission) => {
  if (user === INSIDER) return { result: AuthorizeResult.ALLOW };
  if (user === NOBODY || !isResourcePermission(permission, 'catalog-entity')) {
    return { result: AuthorizeResult.DENY };
  }
  return createCatalogConditionalDecision(permission, {
    not: catalogConditions.hasLabel({ label: 'confidential' }),
  });
};

/** The same entity, for insiders only. */
export function confidential(entity: Entity): Entity {
  return {
    ...entity,
    metadata: { ...entity.metadata, labels: { confidential: 'true' } },
  };
}
