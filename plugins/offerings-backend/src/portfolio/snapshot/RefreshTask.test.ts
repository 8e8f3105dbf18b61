import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import { entity, migratedDatabase, testDatabases } from '../../__testUtils__';
import { CatalogEntities } from '../../catalog';
import { WalkStore } from '../../memory';
import { changingCatalog, offeringsNamed } from '../__testUtils__/catalogs';
import { emptied } from '../__testUtils__/emptied';
import { assessed, NOW } from '../__testUtils__/rows';
import { PORTFOLIO_TABLE, REFRESHES_TABLE } from '../store/records';
import { SnapshotStore } from '../store/SnapshotStore';
import { OfferingAssessor } from './OfferingAssessor';
import { RefreshTask } from './RefreshTask';

jest.setTimeout(60_000);

const databases = testDatabases();
const credentials = mockCredentials.service();

describe.each(databases.eachSupportedId())('RefreshTask on %s', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });

  beforeEach(() => emptied(knex));

  function portal(entities: Entity[]) {
    const changing = changingCatalog(entities);
    const logger = mockServices.logger.mock();
    const store = new SnapshotStore(knex, logger);
    const now = () => NOW;
    const task = new RefreshTask({
      assessor: new OfferingAssessor({
        entities: new CatalogEntities(changing.catalog, logger),
        readings: { getReadings: async () => [] },
        walks: new WalkStore(knex, logger),
        logger,
        now,
      }),
      store,
      credentials: async () => credentials,
      now,
    });
    return { ...changing, logger, store, task };
  }

  const rows = () =>
    knex(PORTFOLIO_TABLE).orderBy('root_ref').pluck('root_ref');
  const queue = () =>
    knex(REFRESHES_TABLE).orderBy('root_ref').pluck('root_ref');

  it('assesses what people looked at, once, and nothing else', async () => {
    const { catalog, task } = portal(offeringsNamed('seen', 'unseen'));
    await task.add('product:default/seen');
    await task.add('product:default/seen');
    expect(await queue()).toEqual(['product:default/seen']);
    await task.run();

    expect(await rows()).toEqual(['product:default/seen']);
    expect(await queue()).toEqual([]);
    expect(catalog.queryEntities).not.toHaveBeenCalled();

    catalog.getEntitiesByRefs.mockClear();
    await task.run();
    expect(catalog.getEntitiesByRefs).not.toHaveBeenCalled();
  });

  it('takes away the rows of what is gone, or part of another offering now', async () => {
    const { store, task } = portal([
      ...offeringsNamed('portal'),
      entity('Product', 'neighbour'),
    ]);
    const service = { kind: 'Service' as const };
    await store.saveReviewed(
      [
        assessed('deleted'),
        assessed('portal-desk', service),
        assessed('neighbour'),
      ],
      [],
    );
    await task.add('product:default/deleted');
    await task.add('service:default/portal-desk');
    await task.run();

    expect(await rows()).toEqual(['product:default/neighbour']);
    expect(await queue()).toEqual([]);
  });

  it('works off a queue that is longer than a batch, in few requests', async () => {
    const names = Array.from({ length: 120 }, (_, i) => `offering-${i + 100}`);
    const { catalog, task } = portal(offeringsNamed(...names));
    await Promise.all(names.map(name => task.add(`product:default/${name}`)));
    await task.run();

    expect(await rows()).toHaveLength(120);
    expect(catalog.getEntitiesByRefs.mock.calls.length).toBeLessThan(3 * 5 + 1);
  });

  it('forgets what cannot be assessed, so that it does not come up again and again', async () => {
    const entities = offeringsNamed('bad');
    Object.defineProperty(entities[0], 'spec', {
      get() {
        throw new Error('poisoned');
      },
    });
    const { store, task } = portal(entities);
    await store.saveReviewed([assessed('bad')], []);
    await task.add('product:default/bad');
    await task.run();

    expect(await queue()).toEqual([]);
    expect(await rows()).toEqual(['product:default/bad']);
  });

  it('keeps the queue when the catalog does not answer', async () => {
    const { catalog, task } = portal(offeringsNamed('portal'));
    await task.add('product:default/portal');
    catalog.getEntitiesByRefs.mockRejectedValueOnce(new Error('down'));

    await expect(task.run()).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
    expect(await queue()).toEqual(['product:default/portal']);
    await task.run();
    expect(await rows()).toEqual(['product:default/portal']);
  });

  it('stops when it is told to', async () => {
    const { task } = portal(offeringsNamed('portal'));
    await task.add('product:default/portal');
    await task.run(AbortSignal.abort());

    expect(await queue()).toEqual(['product:default/portal']);
  });

  it('never fails a view because of the queue', async () => {
    const { logger, task } = portal([]);
    await knex.schema.renameTable(REFRESHES_TABLE, 'elsewhere');

    await expect(task.add('product:default/a')).resolves.toBeUndefined();
    await knex.schema.renameTable('elsewhere', REFRESHES_TABLE);
    expect(logger.error).toHaveBeenCalledTimes(1);
  });
});
