import { DatabaseManager } from '@backstage/backend-defaults/database';
import type { DatabaseService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';

/**
 * The database of a plugin as Backstage itself makes it, from `app-config.yaml` and with its own pool.
 *
 * @remarks
 * On PostgreSQL it is a schema in the database that knex is connected to, and each call is another replica's way to it.
 * SQLite in memory has one way only, which is knex itself.
 */
export function backstageDatabase(
  knex: Knex,
  pluginId: string,
): { database: DatabaseService; close(): Promise<void> } {
  const { client, connection } = knex.client.config;
  if (client !== 'pg') {
    return {
      database: mockServices.database({ knex, migrations: undefined }),
      close: async () => {},
    };
  }

  const rootLifecycle = mockServices.rootLifecycle.mock();
  const { host, port, user, password, database: name } = connection;
  const config = mockServices.rootConfig({
    data: {
      backend: {
        database: {
          client,
          connection: { host, port, user, password, database: name },
          pluginDivisionMode: 'schema',
        },
      },
    },
  });
  const database = DatabaseManager.fromConfig(config, {
    rootLifecycle,
  }).forPlugin(pluginId, {
    logger: mockServices.logger.mock(),
    lifecycle: mockServices.lifecycle.mock(),
  });
  return {
    database,
    async close() {
      await (await database.getClient()).destroy();
      for (const [end] of rootLifecycle.addShutdownHook.mock.calls) await end();
    },
  };
}
