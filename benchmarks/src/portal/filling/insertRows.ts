import type { Knex } from 'knex';

/** A row by its columns; each row of a table has the same ones. */
export type Row = Record<string, string | null>;

/** Whether it is PostgreSQL; else it is SQLite. */
export function isPostgres(knex: Knex): boolean {
  return knex.client.config.client === 'pg';
}

/** SQLite is quick at many small statements; in one large one it would take the value apart for every column anew. */
async function insertOneByOne(
  knex: Knex,
  insert: string,
  rows: ReadonlyArray<Row>,
) {
  const connection = await knex.client.acquireConnection();
  try {
    const places = Object.keys(rows[0]).map(() => '?');
    const statement = connection.prepare(`${insert} values (${places})`);
    connection.transaction(() => {
      for (const row of rows) statement.run(Object.values(row));
    })();
  } finally {
    await knex.client.releaseConnection(connection);
  }
}

/** Inserts rows, however many there are. */
export async function insertRows(
  knex: Knex,
  table: string,
  rows: ReadonlyArray<Row>,
) {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]).map(column => `"${column}"`);
  const insert = `insert into "${table}" (${columns})`;
  if (!isPostgres(knex)) {
    await insertOneByOne(knex, insert, rows);
    return;
  }
  const source = `json_populate_recordset(null::"${table}", ?::json)`;
  const value = JSON.stringify(rows);
  await knex.raw(`${insert} select ${columns} from ${source}`, [value]);
}
