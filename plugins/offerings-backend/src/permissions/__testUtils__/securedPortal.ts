import {
  actionsRegistryServiceFactory,
  actionsServiceFactory,
} from '@backstage/backend-defaults/alpha';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { userInfoServiceFactory } from '@backstage/backend-defaults/userInfo';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import authPlugin from '@backstage/plugin-auth-backend';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import mcpPlugin from '@backstage/plugin-mcp-actions-backend';
import permissionPlugin from '@backstage/plugin-permission-backend';
import searchPlugin from '@backstage/plugin-search-backend';
import catalogModuleOfferings from '@offerings/backstage-plugin-catalog-backend-module-offerings';
import searchModuleOfferings from '@offerings/backstage-plugin-search-backend-module-offerings';
import offeringsPlugin from '../..';
import type { PluginDatabases } from '../../__testUtils__';
import { catalogConfig } from '../../__testUtils__/catalogConfig';
import { databaseService } from '../../__testUtils__/databaseService';
import { manualScheduler } from '../../__testUtils__/manualScheduler';
import { untilSettled } from '../../__testUtils__/untilSettled';
import { ownTeamOnly } from './ownTeamOnly';
import { proxySignIn, SIGN_IN_CONFIG } from './signIn';

const TOKEN_OF_TEST = 'token-of-the-test-that-sees-everything';

/** Backstage's own services where the tests of backends have others that believe everybody. */
const REAL_SERVICES = [
  actionsRegistryServiceFactory,
  actionsServiceFactory,
  authServiceFactory,
  httpAuthServiceFactory,
  permissionsServiceFactory,
  userInfoServiceFactory,
];

function configFor(descriptor: string) {
  return mockServices.rootConfig.factory({
    data: {
      app: { baseUrl: 'http://localhost:3000' },
      backend: {
        baseUrl: 'http://localhost:7007',
        actions: { pluginSources: ['offerings'] },
        auth: {
          externalAccess: [
            {
              type: 'static',
              options: { token: TOKEN_OF_TEST, subject: 'test' },
            },
          ],
        },
      },
      auth: SIGN_IN_CONFIG,
      permission: { enabled: true },
      catalog: catalogConfig([descriptor]),
    },
  });
}

/** What a secured portal consists of. */
export interface SecuredPortalOptions {
  database: PluginDatabases;
  /** The path of the descriptor file that its catalog reads. */
  descriptor: string;
  /** What stands in that file. */
  entities: Entity[];
}

/**
 * A portal as in production: users sign in, their tokens are signed and checked, the permission backend asks the policy, and
 * the catalog applies its conditions. The snapshot is taken, and the search index is full.
 */
export async function startSecuredPortal(options: SecuredPortalOptions) {
  const { feature, run } = manualScheduler();
  const { server } = await startTestBackend({
    features: [
      configFor(options.descriptor),
      databaseService(options.database),
      feature,
      ...REAL_SERVICES,
      authPlugin,
      proxySignIn,
      permissionPlugin,
      ownTeamOnly,
      catalogPlugin,
      catalogModuleOfferings,
      searchPlugin,
      searchModuleOfferings,
      mcpPlugin,
      offeringsPlugin,
    ],
  });
  const refs = options.entities.map(stringifyEntityRef);
  await untilSettled(server, refs, `Bearer ${TOKEN_OF_TEST}`);
  await run('offerings-portfolio-snapshot');
  await run('search_index_offerings');
  return server;
}
