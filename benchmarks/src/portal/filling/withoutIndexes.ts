import type { Knex } from 'knex';
import { isPostgres } from './insertRows';

/** An index of a table, and the statement that makes it. */
export interface Index {
  name: string;
  sql: string;
}

/** The indexes of a table by which something is found; not those that keep rows apart. */
export async function indexesOf(knex: Knex, table: string): Promise<Index[]> {
  const query = isPostgres(knex)
    ? knex('pg_indexes')
        .select({ name: 'indexname', sql: 'indexdef' })
        .where({ tablename: table })
        .whereRaw('schemaname = current_schema()')
        .where('indexdef', 'not like', 'CREATE UNIQUE%')
    : knex('sqlite_master')
        .select('name', 'sql')
        .where({ type: 'index', tbl_name: table })
        .where('sql', 'not like', 'CREATE UNIQUE%');
  return query.orderBy('name');
}

/** Takes the indexes of a table away while it is filled: to make them once is far quicker than to keep them up. */
export async function withoutIndexes(
  knex: Knex,
  table: string,
  fill: () => Promise<void>,
) {
  const indexes = await indexesOf(knex, table);
  for (const { name } of indexes) await knex.raw('drop index ??', [name]);
  await fill();
  for (const { sql } of indexes) await knex.raw(sql);
}
