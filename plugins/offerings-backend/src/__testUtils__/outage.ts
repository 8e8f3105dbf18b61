import type { Knex } from 'knex';
import knexFactory from 'knex';

/** A database that can be made to fail for as long as a test wants it to. */
export interface Outage {
  begin(): Promise<void>;
  end(): Promise<void>;
  /** To be called when it is needed no more. */
  close(): Promise<void>;
}

/** All that is used of a connection to SQLite. */
interface SqliteConnection {
  prepare(sql: string): unknown;
}

/** What makes the database behind a connection fail, each in the way in which its kind fails. */
export async function outageOf(knex: Knex): Promise<Outage> {
  return knex.client.config.client === 'pg'
    ? outageOfServer(knex)
    : outageOfDisk(knex);
}

/** PostgreSQL ends every connection to one of its databases, and takes no new one. */
async function outageOfServer(knex: Knex): Promise<Outage> {
  const { connection } = knex.client.config;
  const { database, password } = connection;
  const admin = knexFactory({
    client: 'pg',
    connection: { ...connection, password, database: 'postgres' },
    pool: { min: 1, max: 1 },
  });
  await admin.raw('select 1');
  const allowConnections = (isAllowed: boolean) =>
    admin.raw(`alter database ?? allow_connections ${isAllowed}`, [database]);
  return {
    begin: async () => {
      await allowConnections(false);
      await admin.raw(
        'select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = ?',
        [database],
      );
      // Until whoever was connected has heard of it.
      await new Promise(resolve => setTimeout(resolve, 50));
    },
    end: async () => {
      await allowConnections(true);
    },
    close: () => admin.destroy(),
  };
}

/** SQLite fails in each statement, and undoes the transaction that it is in, as it does where the disk is full. */
async function outageOfDisk(knex: Knex): Promise<Outage> {
  let isAway = false;
  // There is never another connection to a database in memory.
  const connection: SqliteConnection = await knex.client.acquireConnection();
  const prepare = connection.prepare.bind(connection);
  connection.prepare = sql => {
    if (isAway && !/^rollback/i.test(sql)) {
      throw new Error('database or disk is full');
    }
    return prepare(sql);
  };
  await knex.client.releaseConnection(connection);
  return {
    begin: async () => {
      isAway = true;
    },
    end: async () => {
      isAway = false;
    },
    close: async () => {},
  };
}
