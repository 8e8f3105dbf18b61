import { mockServices } from '@backstage/backend-test-utils';
import knexFactory, { type Knex } from 'knex';
import { testDatabases } from '../__testUtils__';
import { applyMigrations } from './applyMigrations';

jest.setTimeout(60_000);

const databases = testDatabases();
const REPLICAS = 3;

/** Another process's way to the same database; SQLite in memory has one way only. */
function replicaOf(knex: Knex): Knex {
  const { config } = knex.client;
  return config.client === 'pg' ? knexFactory(config) : knex;
}

function start(knex: Knex) {
  return applyMigrations(
    mockServices.database({ knex, migrations: undefined }),
  );
}

describe.each(databases.eachSupportedId())('applyMigrations on %s', id => {
  it('lets replicas that start at once wait for each other', async () => {
    const knex = await databases.init(id);
    const isShared = knex.client.config.client === 'pg';
    const replicas = Array.from({ length: isShared ? REPLICAS : 1 }, () =>
      replicaOf(knex),
    );

    await Promise.all(replicas.map(start));

    const applied = await knex('knex_migrations').select('name');
    expect(applied.length).toBeGreaterThan(0);
    expect(new Set(applied.map(({ name }) => name)).size).toBe(applied.length);
    await Promise.all(
      replicas.filter(each => each !== knex).map(each => each.destroy()),
    );
  });

  it('can be undone and done again', async () => {
    const knex = await start(await databases.init(id));
    const directory = `${__dirname}/../../migrations`;

    await knex.migrate.rollback({ directory }, true);
    await expect(knex('knex_migrations').select()).resolves.toEqual([]);
    await expect(knex.schema.hasTable('offerings_readings')).resolves.toBe(
      false,
    );

    await expect(start(knex)).resolves.toBe(knex);
  });
});
