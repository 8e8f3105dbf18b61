import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  coreServices,
  createServiceFactory,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { Knex } from 'knex';
import request from 'supertest';
import offeringsPlugin from '..';
import { entity, stitched, testDatabases } from '../__testUtils__';
import { backstageDatabase } from '../__testUtils__/backstageDatabase';
import { manualScheduler } from '../__testUtils__/manualScheduler';
import { PORTFOLIO_TABLE, TREND_TABLE } from '../portfolio/store/records';
import { READINGS_TABLE } from '../readings/rows';

jest.setTimeout(120_000);

const databases = testDatabases();

const SNAPSHOT = 'offerings-portfolio-snapshot';
const MINUTE = 60_000;

const NAMES = Array.from(
  { length: 60 },
  (_, index) => `offering-${index + 10}`,
);

const ENTITIES = stitched([
  ...NAMES.map(name =>
    entity('Product', name, {
      measures: [{ name: 'Hours open', metric: 'reliability' }],
    }),
  ),
  entity('Group', 'team'),
]);

/** The catalog as one replica reaches it, with the number of batches that it was asked for. */
function countingCatalog() {
  const inner = catalogServiceMock({ entities: ENTITIES });
  let batches = 0;
  const catalog = catalogServiceMock.mock({
    getEntitiesByRefs: (...args) => {
      batches += 1;
      return inner.getEntitiesByRefs(...args);
    },
    queryEntities: (...args) => inner.queryEntities(...args),
  });
  return { catalog, reads: () => batches };
}

/** So many readings of each of some offerings, a minute apart. */
function readings(offerings: string[], count: number) {
  const now = Math.floor(Date.now() / MINUTE);
  return offerings.flatMap(name =>
    Array.from({ length: count }, (_, index) => ({
      offering: `product:default/${name}`,
      measure: 'Hours open',
      at: new Date((now - index) * MINUTE).toISOString(),
      value: index,
    })),
  );
}

describe.each(databases.eachSupportedId())('replicas on one %s', id => {
  let knex: Knex;
  const closing: Array<() => Promise<void>> = [];

  beforeEach(async () => {
    knex = await databases.init(id);
  });

  afterEach(async () => {
    await Promise.all(closing.splice(0).map(close => close()));
  });

  /** One of the processes that serve a portal, with a way to the database of its own. */
  async function replica(scheduler: BackendFeature) {
    const { database, close } = backstageDatabase(knex, 'offerings');
    const { catalog, reads } = countingCatalog();
    const starting = startTestBackend({
      features: [
        mockServices.rootConfig.factory({ data: {} }),
        createServiceFactory({
          service: coreServices.database,
          deps: {},
          factory: () => database,
        }),
        catalog.factory,
        scheduler,
        offeringsPlugin,
      ],
    });
    closing.push(async () => {
      await (await starting).stop();
      await close();
    });
    const backend = await starting;
    const headers = { Authorization: mockCredentials.user.header() };
    return {
      reads,
      table: async (name: string) => (await database.getClient())(name),
      get: (path: string) =>
        request(backend.server).get(`/api/offerings/v1/${path}`).set(headers),
      send: (batch: object[]) =>
        request(backend.server)
          .post('/api/offerings/v1/readings')
          .set(headers)
          .send({ readings: batch }),
    };
  }

  /** How many can share the database: SQLite in memory belongs to one process. */
  function several(count: number): number {
    return id === 'SQLITE_3' ? 1 : count;
  }

  /** Two replicas whose tasks run when a test says so, or one that does everything twice. */
  async function startTwo() {
    const started = await Promise.all(
      Array.from({ length: several(2) }, async () => {
        const { feature, run } = manualScheduler();
        return {
          ...(await replica(feature)),
          takeSnapshot: () => run(SNAPSHOT),
        };
      }),
    );
    return { one: started[0], other: started[started.length - 1], started };
  }

  it('all start, even if all of them are the first', async () => {
    const started = await Promise.all(
      Array.from({ length: several(4) }, () =>
        replica(schedulerServiceFactory),
      ),
    );

    for (const { get } of started) {
      expect((await get('offerings')).status).toBe(200);
    }
  });

  it('have each row once when both take the snapshot at once', async () => {
    const { one, other, started } = await startTwo();

    await Promise.all(started.map(each => each.takeSnapshot()));

    expect(await one.table(PORTFOLIO_TABLE)).toHaveLength(NAMES.length);
    expect(await one.table(TREND_TABLE)).toHaveLength(NAMES.length);
    const pages = [
      (await one.get('offerings?limit=100')).body,
      (await other.get('offerings?limit=100')).body,
    ];
    expect(pages[0].totalItems).toBe(NAMES.length);
    expect(pages[0].snapshot.state).toBe('ready');
    expect(pages[1]).toEqual(pages[0]);
  });

  it('store each reading once when both get the same ones at once, and count it once between them', async () => {
    const { one, other } = await startTwo();
    const batch = readings(NAMES.slice(0, 30), 100);
    const overlapping = readings(NAMES.slice(20, 40), 100).reverse();

    const answers = await Promise.all([
      one.send(batch),
      other.send(overlapping),
      one.send(overlapping),
      other.send(batch),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const sum = (key: string) =>
      answers.reduce((total, { body }) => total + body[key], 0);
    expect(sum('accepted')).toBe(40 * 100);
    expect(sum('duplicates')).toBe(2 * (30 + 20) * 100 - 40 * 100);
    expect(await one.table(READINGS_TABLE)).toHaveLength(40 * 100);
  });

  it('read an offering at once that another one has assessed', async () => {
    const { one, other } = await startTwo();
    const view = async () => {
      const before = other.reads();
      const { body } = await other.get(`offerings/product/default/${NAMES[0]}`);
      return { body, reads: other.reads() - before };
    };
    const first = await view();
    await one.takeSnapshot();

    const second = await view();

    expect(first.reads).toBeGreaterThan(1);
    expect(second.reads).toBe(1);
    expect(second.body).toEqual(first.body);
  });

  it('turn the pages that another one began', async () => {
    const { one, other } = await startTwo();
    await one.takeSnapshot();
    const first = await one.get('offerings?limit=20');

    const { nextCursor } = first.body.pageInfo;
    const second = await other.get(
      `offerings?limit=20&cursor=${encodeURIComponent(nextCursor)}`,
    );

    const names = (items: Array<{ name: string }>) =>
      items.map(({ name }) => name);
    expect(names(first.body.items)).toEqual(NAMES.slice(0, 20));
    expect(names(second.body.items)).toEqual(NAMES.slice(20, 40));
  });
});
