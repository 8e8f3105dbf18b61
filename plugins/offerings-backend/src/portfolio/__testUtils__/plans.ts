import type { Knex } from 'knex';

/** How a plan says that a table is read from end to end: on SQLite, and on PostgreSQL. */
export const WHOLE_TABLE = /^scan offerings_|seq scan on offerings_/im;

/** A query that was sent. */
export interface Sent {
  sql: string;
  bindings: Knex.RawBinding[];
}

/** What some work asks a database for. */
export async function sentBy(
  knex: Knex,
  work: () => Promise<unknown>,
): Promise<Sent[]> {
  const sent: Sent[] = [];
  const hear = (query: Sent) => sent.push(query);
  knex.on('query', hear);
  await work();
  knex.removeListener('query', hear);
  return sent;
}

/** How the database goes about what some work asks it for: a line for each step of its plans. */
export async function plansOf(
  knex: Knex,
  work: () => Promise<unknown>,
): Promise<string> {
  const isPostgres = knex.client.config.client === 'pg';
  // It knows nothing of new rows until it looks at them.
  if (isPostgres) await knex.raw('analyze');
  const steps: string[] = [];
  for (const { sql, bindings } of await sentBy(knex, work)) {
    const explain = isPostgres ? 'explain' : 'explain query plan';
    const query = sql.replace(/\$\d+/g, '?');
    const plan = await knex.raw(`${explain} ${query}`, bindings);
    steps.push(
      ...(isPostgres
        ? plan.rows.map((row: Record<string, string>) => row['QUERY PLAN'])
        : plan.map((row: { detail: string }) => row.detail)),
    );
  }
  return steps.join('\n');
}
