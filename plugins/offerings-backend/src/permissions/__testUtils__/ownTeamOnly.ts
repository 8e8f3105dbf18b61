import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';

/** Sees everything. */
export const AUDITOR = 'user:default/auditor';
/** Sees the Groups, and what their own team owns. */
export const MEMBER = 'user:default/member';

/** Everybody may do everything but read what in the catalog is not their team's. */
const policy: PermissionPolicy = {
  async handle({ permission }, user) {
    if (
      !isResourcePermission(permission, 'catalog-entity') ||
      user?.info.userEntityRef === AUDITOR
    ) {
      return { result: AuthorizeResult.ALLOW };
    }
    const claims = user?.info.ownershipEntityRefs ?? [];
    return createCatalogConditionalDecision(permission, {
      anyOf: [
        catalogConditions.isEntityOwner({ claims }),
        catalogConditions.isEntityKind({ kinds: ['Group'] }),
      ],
    });
  },
};

/** Has the permission backend go by the policy. */
export const ownTeamOnly = createBackendModule({
  pluginId: 'permission',
  moduleId: 'own-team-only',
  register(env) {
    env.registerInit({
      deps: { policies: policyExtensionPoint },
      async init({ policies }) {
        policies.setPolicy(policy);
      },
    });
  },
});
