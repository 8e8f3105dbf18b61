import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  type TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import catalogModuleOfferings from '@offerings/backstage-plugin-catalog-backend-module-offerings';
import type { Knex } from 'knex';
import { CatalogAccess, catalogModule } from '../../process/catalogAccess';

/** The databases that a suite runs on: those that the set-up of the tests promises. */
export const databases = TestDatabases.create({
  ids: (process.env.OFFERINGS_TEST_DATABASES ?? 'SQLITE_3').split(
    ',',
  ) as TestDatabaseId[],
  disableDocker: true,
});

function databaseOf(knex: Knex) {
  return createServiceFactory({
    service: coreServices.database,
    deps: {},
    factory: () => mockServices.database({ knex, migrations: undefined }),
  });
}

/** The real catalog with our kinds, empty, on a new database. */
export async function startCatalog(id: TestDatabaseId) {
  const knex = await databases.init(id);
  const access = new CatalogAccess();
  const backend = await startTestBackend({
    features: [
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            stitchingStrategy: { pollingInterval: { milliseconds: 50 } },
          },
        },
      }),
      databaseOf(knex),
      catalogPlugin,
      catalogModuleOfferings,
      catalogModule(access),
    ],
  });
  return { access, knex, stop: () => backend.stop() };
}
