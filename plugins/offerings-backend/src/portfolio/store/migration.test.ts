import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { migratedDatabase, testDatabases } from '../../__testUtils__';
import {
  PORTFOLIO_TABLE,
  REFRESHES_TABLE,
  SNAPSHOT_TABLE,
  TREND_TABLE,
} from './records';

jest.setTimeout(60_000);

const databases = testDatabases();
const TABLES = [PORTFOLIO_TABLE, TREND_TABLE, REFRESHES_TABLE, SNAPSHOT_TABLE];

describe.each(databases.eachSupportedId())('the tables on %s', id => {
  it('come, go and come again', async () => {
    const knex = await migratedDatabase(databases, id);
    const directory = resolvePackagePath(
      '@offerings/backstage-plugin-offerings-backend',
      'migrations',
    );
    const present = () =>
      Promise.all(TABLES.map(table => knex.schema.hasTable(table)));

    expect(await present()).toEqual([true, true, true, true]);
    await knex.migrate.rollback({ directory }, true);
    expect(await present()).toEqual([false, false, false, false]);
    await knex.migrate.latest({ directory });
    expect(await present()).toEqual([true, true, true, true]);
  });

  it('have a key for cursors of their own', async () => {
    const keys = await Promise.all(
      [1, 2].map(async () => {
        const knex = await migratedDatabase(databases, id);
        const [{ cursor_key: key }] = await knex(SNAPSHOT_TABLE);
        return Buffer.from(key, 'base64');
      }),
    );

    expect(keys.map(({ length }) => length)).toEqual([32, 32]);
    expect(keys[0].equals(keys[1])).toBe(false);
  });
});
