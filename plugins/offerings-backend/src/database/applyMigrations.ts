import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

const MIGRATIONS = resolvePackagePath(
  '@offerings/backstage-plugin-offerings-backend',
  'migrations',
);

/** The plugin's database with its tables; replicas that start at once wait for each other. */
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

/**
 * Knex refuses whoever comes while another one migrates, and so would stop the start of that replica.
 *
 * @remarks
 * Only PostgreSQL is shared by replicas; the lock goes with the transaction, whatever becomes of the process.
 */
async function oneAtATime(
  knex: Knex,
  migrate: () => Promise<unknown>,
): Promise<void> {
  if (knex.client.config.client !== 'pg') {
    await migrate();
    return;
  }
  await knex.transaction(async transaction => {
    await transaction.raw('select pg_advisory_xact_lock(hashtext(?))', [
      'offerings-migrations',
    ]);
    await migrate();
  });
}
