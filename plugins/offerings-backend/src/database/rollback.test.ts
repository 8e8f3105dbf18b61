import { readdirSync } from 'node:fs';
import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__';
import { applyMigrations } from './applyMigrations';

jest.setTimeout(60_000);

const databases = testDatabases();

const DIRECTORY = `${__dirname}/../../migrations`;
const MIGRATIONS = readdirSync(DIRECTORY).sort();

/** The tables of ours, as each of the databases lists them. */
async function tablesOf(knex: Knex): Promise<string[]> {
  const isPostgres = knex.client.config.client === 'pg';
  const rows: Array<{ name: string }> = isPostgres
    ? await knex('pg_tables')
        .select({ name: 'tablename' })
        .whereRaw('schemaname = current_schema()')
    : await knex('sqlite_master').select('name').where('type', 'table');
  return rows
    .map(({ name }) => name)
    .filter(name => name.startsWith('offerings_'))
    .sort();
}

/** A row in each table, so that what undoes it meets data. */
async function fill(knex: Knex): Promise<void> {
  for (const table of await tablesOf(knex)) {
    if (await knex(table).first()) continue;
    const columns = Object.keys(await knex(table).columnInfo());
    // Text, numbers and truth values all take it.
    await knex(table).insert(
      Object.fromEntries(columns.map(name => [name, 1])),
    );
  }
}

describe.each(databases.eachSupportedId())('on %s', id => {
  /** A database with all tables, or with those up to a migration. */
  async function upTo(count: number): Promise<Knex> {
    const knex = await databases.init(id);
    for (let applied = 0; applied < count; applied += 1) {
      await knex.migrate.up({ directory: DIRECTORY });
    }
    return knex;
  }

  describe.each(MIGRATIONS.map((name, index) => [name, index] as const))(
    'the migration %s',
    (name, index) => {
      it('is undone with data in its tables, and leaves what was there before as it was', async () => {
        const knex = await upTo(index);
        const before = await tablesOf(knex);
        await fill(knex);
        const counts = async () =>
          Promise.all(before.map(table => knex(table).select()));
        const rowsBefore = await counts();

        await knex.migrate.up({ directory: DIRECTORY });
        const [{ name: last }] = await knex('knex_migrations')
          .select('name')
          .orderBy('id', 'desc');
        expect(last).toBe(name);
        await fill(knex);
        await knex.migrate.down({ directory: DIRECTORY });

        expect(await tablesOf(knex)).toEqual(before);
        expect(await counts()).toEqual(rowsBefore);
      });

      it('is applied again after that', async () => {
        const knex = await upTo(index + 1);
        await fill(knex);
        const tables = await tablesOf(knex);

        await knex.migrate.down({ directory: DIRECTORY });
        await knex.migrate.up({ directory: DIRECTORY });

        expect(await tablesOf(knex)).toEqual(tables);
      });
    },
  );

  it('all of them are applied by the plugin after all were undone', async () => {
    const knex = await upTo(MIGRATIONS.length);
    await fill(knex);
    const tables = await tablesOf(knex);

    await knex.migrate.rollback({ directory: DIRECTORY }, true);
    expect(await tablesOf(knex)).toEqual([]);
    await applyMigrations(
      mockServices.database({ knex, migrations: undefined }),
    );

    expect(await tablesOf(knex)).toEqual(tables);
  });
});
