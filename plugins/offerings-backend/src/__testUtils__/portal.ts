import type { Server } from 'node:http';
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
import { CatalogClient } from '@backstage/catalog-client';
import {
  AuthorizeResult,
  type PolicyDecision,
  type QueryPermissionRequest,
} from '@backstage/plugin-permission-common';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import catalogModuleOfferings from '@offerings/backstage-plugin-catalog-backend-module-offerings';
import request from 'supertest';
import offeringsPlugin from '..';

const SETTLE_TIMEOUT_MS = 45_000;
const POLL_INTERVAL_MS = 200;
const QUIET_POLLS = 5;

const ALLOWED: PolicyDecision = { result: AuthorizeResult.ALLOW };

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
  /** What its users may do; left out, everything. */
  policy?: Policy;
  /** What else it consists of. */
  features?: BackendFeature[];
}

function configOf({ descriptors }: PortalOptions) {
  return mockServices.rootConfig.factory({
    data: {
      backend: {
        actions: { pluginSources: ['offerings'] },
        database: { client: 'better-sqlite3', connection: ':memory:' },
      },
      catalog: {
        stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
        locations: descriptors.map(target => ({
          type: 'file',
          target,
          rules: [
            {
              allow: [
                'Component',
                'System',
                'API',
                'Resource',
                'Location',
                'User',
                'Group',
                'Product',
                'Service',
                'ValueStream',
                'Practice',
              ],
            },
          ],
        })),
      },
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
      return mockServices.permissions.mock({ authorizeConditional: decide });
    },
  });
}

/** The catalog as any plugin reaches it, over HTTP, with a note of each request that goes to it. */
function watchedCatalog(requests: string[]) {
  return createServiceFactory({
    service: catalogServiceRef,
    deps: { auth: coreServices.auth, discoveryApi: coreServices.discovery },
    factory: ({ auth, discoveryApi }) => {
      const client = new CatalogClient({
        discoveryApi,
        fetchApi: {
          fetch: (input, init) => {
            requests.push(`${init?.method ?? 'GET'} ${input}`);
            return fetch(input, init);
          },
        },
      });
      const tokenFor = (options?: object) => {
        if (!options || !('credentials' in options)) {
          throw new Error('The catalog was asked on nobody’s behalf');
        }
        return auth.getPluginRequestToken({
          onBehalfOf: options.credentials as BackstageCredentials,
          targetPluginId: 'catalog',
        });
      };
      return catalogServiceMock.mock({
        getEntitiesByRefs: async (query, options) =>
          client.getEntitiesByRefs(query, await tokenFor(options)),
        queryEntities: async (query, options) =>
          client.queryEntities(query, await tokenFor(options)),
      });
    },
  });
}

/** Waits until the catalog knows every entity and has not changed its relations for a while. */
async function settled(server: Server, entityRefs: string[]): Promise<void> {
  const deadline = Date.now() + SETTLE_TIMEOUT_MS;
  let previous = '';
  let quietPolls = 0;
  while (quietPolls < QUIET_POLLS) {
    await new Promise(resolve => setTimeout(resolve, POLL_INTERVAL_MS));
    const { body, text } = await request(server)
      .post('/api/catalog/entities/by-refs')
      .set('Authorization', mockCredentials.service.header())
      .send({ entityRefs, fields: ['relations'] });
    const missing = entityRefs.filter((_, index) => !body.items[index]);
    if (Date.now() > deadline) {
      throw new Error(`The catalog never knew ${missing}, or never settled`);
    }
    const isQuiet = missing.length === 0 && text === previous;
    quietPolls = isQuiet ? quietPolls + 1 : 0;
    previous = text;
  }
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
      ...(options.policy ? [permissionsOf(options.policy)] : []),
      ...(options.features ?? []),
    ],
  });

  await settled(server, options.entityRefs);

  return {
    server,
    /** Every request that the plugin sent to the catalog. */
    catalogRequests,
    /** Asks for an offering as a user of the portal. */
    getOffering: (path: string, user = 'user:default/alex') =>
      request(server)
        .get(`/api/offerings/v1/offerings/${path}`)
        .set('Authorization', mockCredentials.user.header(user)),
  };
}
