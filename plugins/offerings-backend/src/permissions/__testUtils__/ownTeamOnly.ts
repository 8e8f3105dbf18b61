import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import type { Policy } from '../../__testUtils__/portal';

/** Sees everything. */
export const AUDITOR = 'user:default/auditor';
/** Sees the Groups, and what their own team owns. */
export const MEMBER = 'user:default/member';

const OWN_TEAM = 'group:default/own-team';

/** Everybody may do everything but read what in the catalog is not their team's. */
export const ownTeamOnly: Policy = (user, permission) =>
  isResourcePermission(permission, 'catalog-entity') && user !== AUDITOR
    ? createCatalogConditionalDecision(permission, {
        anyOf: [
          catalogConditions.isEntityOwner({ claims: [OWN_TEAM] }),
          catalogConditions.isEntityKind({ kinds: ['Group'] }),
        ],
      })
    : { result: AuthorizeResult.ALLOW };
