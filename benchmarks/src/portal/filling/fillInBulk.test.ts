import type { Knex } from 'knex';
import {
  generateCatalogue,
  PORTAL_MIX,
} from '../../catalogue/generateCatalogue';
import { catalogRows, type Stored } from './catalogRows';
import { checkSample } from './checkSample';
import { databases, startCatalog } from './__testUtils__/startCatalog';
import { indexesOf } from './withoutIndexes';

jest.setTimeout(120_000);

const ENTITIES = generateCatalogue({ seed: 7, corners: 3, mix: PORTAL_MIX });

function storedIn(knex: Knex): Promise<Stored[]> {
  return knex('refresh_state').select('entity_id', 'entity_ref');
}

/** What the tables hold all in all, but for the versions of their migrations. */
async function countsIn(knex: Knex): Promise<Record<string, number>> {
  const isSqlite = knex.client.config.client !== 'pg';
  const tables: Array<{ name: string }> = isSqlite
    ? await knex('sqlite_master').select('name').where({ type: 'table' })
    : await knex('pg_tables')
        .select({ name: 'tablename' })
        .where({ schemaname: 'public' });
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    if (/^(knex_|sqlite_)/.test(name)) continue;
    const [{ count }] = await knex(name).count({ count: '*' });
    counts[name] = Number(count);
  }
  return counts;
}

describe.each(databases.eachSupportedId())('on %s', id => {
  it('leaves the rows that the catalog leaves when it ingests the same entities', async () => {
    const ingested = await startCatalog(id);
    await ingested.access.ingest(ENTITIES);
    const stored = await storedIn(ingested.knex);
    const ids = new Map(stored.map(each => [each.entity_ref, each.entity_id]));

    const filled = await startCatalog(id);
    await filled.access.fill(ENTITIES, ref => ids.get(ref) ?? '');

    expect(await catalogRows(filled.knex, stored)).toEqual(
      await catalogRows(ingested.knex, stored),
    );
    const counts = await countsIn(filled.knex);
    expect(counts).toEqual(await countsIn(ingested.knex));
    expect(counts).toMatchObject({
      refresh_state: ENTITIES.length,
      final_entities: ENTITIES.length,
      stitch_queue: 0,
    });
    expect(await indexesOf(filled.knex, 'search')).toEqual(
      await indexesOf(ingested.knex, 'search'),
    );
    await ingested.stop();
    await filled.stop();
  });

  it('finds an entity that the catalog would not have stored like this', async () => {
    const { access, knex, stop } = await startCatalog(id);
    await access.fill(ENTITIES);
    await knex('search').where({ key: 'spec.type' }).delete();

    await expect(checkSample(knex)).rejects.toThrow(/would not hold search/);
    await stop();
  });

  it('takes no entity that the catalog would refuse', async () => {
    const { access, stop } = await startCatalog(id);
    const [valid, other] = ENTITIES;
    const refused = { ...other, spec: { owner: 7 } };

    await expect(access.fill([valid, refused])).rejects.toThrow(
      /product:default\/.*: .*owner/,
    );
    await stop();
  });
});
