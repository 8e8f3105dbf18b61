import {
  coreServices,
  createServiceFactory,
  type BackendFeature,
  type BackstageCredentials,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type DefinitivePolicyDecision,
  type PolicyDecision,
  type QueryPermissionRequest,
} from '@backstage/plugin-permission-common';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import type { JsonObject } from '@backstage/types';
import catalogModuleOfferings from '@offerings/backstage-plugin-catalog-backend-module-offerings';
import request from 'supertest';
import offeringsPlugin from '..';
import { catalogConfig } from './catalogConfig';
import type { PluginDatabases } from './databases';
import { databaseService } from './databaseService';
import { manualScheduler } from './manualScheduler';
import { untilSettled } from './untilSettled';
import { watchedCatalog } from './watchedCatalog';

const ALLOWED: DefinitivePolicyDecision = { result: AuthorizeResult.ALLOW };
const DENIED: DefinitivePolicyDecision = { result: AuthorizeResult.DENY };

/** What a user may do. */
export type Policy = (
  user: string,
  permission: QueryPermissionRequest['permission'],
) => PolicyDecision;

/** What a {@link startPortal} portal consists of. */
export interface PortalOptions {
  /** The descriptor files that its catalog reads. */
  descriptors: string[];
  /** The refs that its catalog has to know before it is of use. */
  entityRefs: string[];
  /** Where its plugins keep what they know; left out, SQLite in memory. */
  database?: PluginDatabases;
  /** How the plugin is configured; left out, not at all. */
  offerings?: JsonObject;
  /** What its users may do; left out, everything. */
  policy?: Policy;
  /** What else it consists of. */
  features?: BackendFeature[];
}

function configOf({ descriptors, offerings = {} }: PortalOptions) {
  return mockServices.rootConfig.factory({
    data: {
      backend: { actions: { pluginSources: ['offerings'] } },
      offerings,
      catalog: catalogConfig(descriptors),
    },
  });
}

/** Decides as the permission backend does: services may do everything, for users the policy is asked. */
function permissionsOf(policy: Policy) {
  return createServiceFactory({
    service: coreServices.permissions,
    deps: { auth: coreServices.auth },
    factory: ({ auth }) => {
      const decide = async (
        queries: QueryPermissionRequest[],
        { credentials }: { credentials: BackstageCredentials },
      ) =>
        queries.map(({ permission }) =>
          auth.isPrincipal(credentials, 'user')
            ? policy(credentials.principal.userEntityRef, permission)
            : ALLOWED,
        );
      return mockServices.permissions.mock({
        authorizeConditional: decide,
        // Only services do something to single entities here.
        authorize: async (queries, { credentials }) =>
          queries.map(() =>
            auth.isPrincipal(credentials, 'user') ? DENIED : ALLOWED,
          ),
      });
    },
  });
}

/**
 * A backend with this plugin and the real catalog, which reads descriptors from disk and applies what a policy decides.
 */
export async function startPortal(options: PortalOptions) {
  const catalogRequests: string[] = [];
  const { server } = await startTestBackend({
    features: [
      configOf(options),
      catalogPlugin,
      catalogModuleOfferings,
      watchedCatalog(catalogRequests),
      offeringsPlugin,
      ...(options.database ? [databaseService(options.database)] : []),
      ...(options.policy ? [permissionsOf(options.policy)] : []),
      ...(options.features ?? []),
    ],
  });

  await untilSettled(
    server,
    options.entityRefs,
    mockCredentials.service.header(),
  );

  const get = (path: string, user = 'user:default/alex') =>
    request(server)
      .get(`/api/offerings/v1/${path}`)
      .set('Authorization', mockCredentials.user.header(user));
  return {
    server,
    /** Every request that the plugin sent to the catalog. */
    catalogRequests,
    /** Asks the plugin for something as a user of the portal. */
    get,
    /** Asks for an offering as a user of the portal. */
    getOffering: (path: string, user?: string) =>
      get(`offerings/${path}`, user),
    /** Sends readings as a user of the portal. */
    send: (readings: unknown[]) =>
      request(server)
        .post('/api/offerings/v1/readings')
        .set('Authorization', mockCredentials.user.header())
        .send({ readings }),
  };
}

/** A portal whose tasks run when a test says so, and fail where the test can see it. */
export async function startPortalWithTasks(options: PortalOptions) {
  const { feature, run } = manualScheduler();
  const features = [feature, ...(options.features ?? [])];
  return { ...(await startPortal({ ...options, features })), runTask: run };
}
