import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { oneAtATime } from './oneAtATime';

const MIGRATIONS = resolvePackagePath(
  '@offerings/backstage-plugin-offerings-backend',
  'migrations',
);

/** The plugin's database with its tables; replicas that start at once wait for each other, as knex would refuse them. */
export async function applyMigrations(
  database: DatabaseService,
): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await oneAtATime(knex, () =>
      knex.migrate.latest({ directory: MIGRATIONS }),
    );
  }
  return knex;
}
