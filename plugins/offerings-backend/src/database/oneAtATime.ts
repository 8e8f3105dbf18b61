import type { Knex } from 'knex';

/**
 * Does what replicas that start at once would otherwise do to each other's harm: each waits for its turn.
 *
 * @remarks
 * Only PostgreSQL is shared by replicas; the lock goes with the transaction, whatever becomes of the process.
 */
export async function oneAtATime<T>(
  knex: Knex,
  work: () => Promise<T>,
): Promise<T> {
  if (knex.client.config.client !== 'pg') return work();
  return knex.transaction(async transaction => {
    await transaction.raw('select pg_advisory_xact_lock(hashtext(?))', [
      'offerings-migrations',
    ]);
    return work();
  });
}
