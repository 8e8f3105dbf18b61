import type { DatabaseService } from '@backstage/backend-plugin-api';
import {
  mockServices,
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { applyMigrations } from '../database';

/** PostgreSQL is among them where the test set-up runs a server, in whichever version it found. */
const IDS: TestDatabaseId[] = [
  'SQLITE_3',
  'POSTGRES_14',
  'POSTGRES_15',
  'POSTGRES_16',
  'POSTGRES_17',
  'POSTGRES_18',
];

/** The databases that a suite runs on: call it once, outside of `describe`. */
export function testDatabases(): TestDatabases {
  return TestDatabases.create({ ids: IDS, disableDocker: true });
}

/** A new, empty database that has the plugin's tables. */
export async function migratedDatabase(
  databases: TestDatabases,
  id: TestDatabaseId,
) {
  const knex = await databases.init(id);
  return applyMigrations(
    mockServices.database({ knex, migrations: undefined }),
  );
}

/** Where the plugins of a portal keep what they know. */
export type PluginDatabases = (pluginId: string) => Promise<DatabaseService>;

/** A new database for each plugin, which goes when the tests are over. */
export function databasePerPlugin(
  databases: TestDatabases,
  id: TestDatabaseId,
): PluginDatabases {
  return async () =>
    mockServices.database({
      knex: await databases.init(id),
      migrations: undefined,
    });
}
