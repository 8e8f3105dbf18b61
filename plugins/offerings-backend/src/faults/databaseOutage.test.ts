import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import {
  databasePerPlugin,
  descriptorOf,
  entity,
  testDatabases,
} from '../__testUtils__';
import { backstageDatabase } from '../__testUtils__/backstageDatabase';
import { collectMetrics } from '../__testUtils__/collectedMetrics';
import { outageOf, type Outage } from '../__testUtils__/outage';
import { startPortal } from '../__testUtils__/portal';
import { METRICS, OUTCOME } from '../metrics/definitions';
import { READINGS_TABLE } from '../readings/rows';

jest.setTimeout(120_000);

const databases = testDatabases();

const MINUTE = 60_000;

const VIEW = 'offerings/product/default/portal';

const ENTITIES = [
  entity('Product', 'portal', {
    measures: [{ name: 'Hours open', metric: 'reliability' }],
    capabilities: [{ name: 'Web', type: 'software', parts: ['component:web'] }],
  }),
  entity('Component', 'web'),
  entity('Group', 'team'),
];

/** So many readings, a minute apart, the last of them so many minutes ago. */
function readings(count: number, minutesAgo: number) {
  const last = Math.floor(Date.now() / MINUTE) - minutesAgo;
  return Array.from({ length: count }, (_, index) => ({
    offering: 'product:default/portal',
    measure: 'Hours open',
    at: new Date((last - index) * MINUTE).toISOString(),
    value: index,
  }));
}

/** The metrics of what stands in the database. */
const GAUGES = [METRICS.snapshotAge, METRICS.refreshQueue, METRICS.rejected];

const KEPT = readings(20, 10);
const REFUSED = readings(30, 100);
const INTERRUPTED = readings(10_000, 1000);

describe.each(databases.eachSupportedId())(
  'a database of the plugin that goes away on %s',
  id => {
    const directory = createMockDirectory();
    let knex: Knex;
    let outage: Outage;
    let portal: Awaited<ReturnType<typeof startPortal>>;
    let close: () => Promise<void>;
    let telemetry: ReturnType<typeof collectMetrics>;
    const logger = mockServices.logger.mock({ child: () => logger });

    beforeAll(async () => {
      telemetry = collectMetrics();
      // Where knex says, again and again, that it cannot connect.
      jest.spyOn(console, 'log').mockImplementation(() => {});
      const itself = await databases.init(id);
      outage = await outageOf(itself);
      const own = backstageDatabase(itself, 'offerings');
      knex = await own.database.getClient();
      close = async () => {
        await own.close();
        await outage.close();
      };
      const forOthers = databasePerPlugin(databases, id);

      directory.setContent({
        'catalog-info.yaml': descriptorOf(ENTITIES),
      });
      portal = await startPortal({
        descriptors: [directory.resolve('catalog-info.yaml')],
        entityRefs: ENTITIES.map(stringifyEntityRef),
        database: async pluginId =>
          pluginId === 'offerings' ? own.database : forOthers(pluginId),
        // It keeps its books in the database that goes away.
        features: [schedulerServiceFactory, telemetry.feature, logger.factory],
        offerings: {
          portfolio: {
            schedule: { frequency: { seconds: 1 }, timeout: { minutes: 1 } },
          },
        },
      });
    });

    afterAll(async () => {
      telemetry.end();
      await close();
      jest.spyOn(console, 'log').mockRestore();
    });

    async function stored(): Promise<number> {
      const [{ count }] = await knex(READINGS_TABLE).count({ count: '*' });
      return Number(count);
    }

    /** Resolves once another snapshot is complete. */
    async function nextSnapshot(): Promise<void> {
      const completedAt = async (): Promise<string | undefined> =>
        (await portal.get('offerings')).body.snapshot?.completedAt;
      const before = await completedAt();
      for (;;) {
        const after = await completedAt();
        if (after !== before && after !== undefined) return;
        await new Promise(resolve => setTimeout(resolve, 20));
      }
    }

    describe('while it is away', () => {
      beforeAll(async () => {
        await portal.send(KEPT).expect(200);
        await nextSnapshot();
        await outage.begin();
      });

      afterAll(() => outage.end());

      it('leaves the view of an offering, which says what it goes without', async () => {
        const { body } = await portal.get(VIEW).expect(200);

        expect(body.root).toBe('product:default/portal');
        expect(body.measurement.readingsUnavailable).toBe(true);
      });

      it('leaves what rests on a component', async () => {
        const { body } = await portal
          .get('dependents/component/default/web')
          .expect(200);

        expect(body.offerings).toHaveLength(1);
      });

      it.each(['offerings', 'offerings.csv', `${VIEW}/trend`])(
        'has no %s, in plain words',
        async path => {
          const { body } = await portal.get(path).expect(503);

          expect(body.error).toEqual({
            name: 'ServiceUnavailableError',
            message:
              'The portfolio is not available just now, please try again later',
          });
        },
      );

      it('leaves a gap in the metrics of what stands in it, and none in those of views', async () => {
        await portal.get(VIEW).expect(200);

        const views = { [OUTCOME]: 'shown' };
        expect(
          await telemetry.valueOf(METRICS.viewDuration.name, views),
        ).toBeDefined();
        for (const { name } of GAUGES) {
          expect(await telemetry.valueOf(name)).toBeUndefined();
        }
      });

      it('takes no readings, in plain words', async () => {
        const { body } = await portal.send(REFUSED).expect(503);

        expect(body.error).toEqual({
          name: 'ServiceUnavailableError',
          message:
            'The readings could not be stored just now, please try again later',
        });
      });

      it('lets nobody wait until patience runs out, however many ask', async () => {
        logger.error.mockClear();
        const asked = Array.from({ length: 20 }, () => [
          portal.get(VIEW),
          portal.get('offerings'),
          portal.send(REFUSED),
        ]).flat();
        const answers = await Promise.all(asked);

        const count = (status: number) =>
          answers.filter(answer => answer.status === status).length;
        expect([count(200), count(503)]).toEqual([20, 40]);
        const reasons = logger.error.mock.calls.map(([, error]) => `${error}`);
        expect(reasons.length).toBeGreaterThanOrEqual(count(503));
        expect(reasons).not.toContainEqual(
          expect.stringMatching(/did not answer within|Timeout acquiring/),
        );
      });
    });

    describe('once it is back', () => {
      it('takes what it refused in full, and counts it once', async () => {
        expect((await portal.send(REFUSED)).body).toEqual({
          accepted: REFUSED.length,
          duplicates: 0,
        });
        expect((await portal.send(REFUSED)).body).toEqual({
          accepted: 0,
          duplicates: REFUSED.length,
        });
        expect(await stored()).toBe(KEPT.length + REFUSED.length);
      });

      it('has the readings in the view again, and none is lost', async () => {
        const { body } = await portal.get(VIEW).expect(200);

        const { measures, readingsUnavailable } = body.measurement;
        expect(readingsUnavailable).toBeUndefined();
        expect(measures[0].history).toHaveLength(KEPT.length + REFUSED.length);
      });

      it('has the metrics of what stands in it again', async () => {
        for (const { name } of GAUGES) {
          expect(await telemetry.valueOf(name)).toEqual(expect.any(Number));
        }
      });

      it('goes on with the portfolio by itself', async () => {
        await nextSnapshot();

        const { body } = await portal.get('offerings').expect(200);
        expect(body.items).toMatchObject([{ ref: 'product:default/portal' }]);
        expect(body.snapshot.state).toBe('ready');
      });
    });

    describe('in the middle of a batch', () => {
      it('leaves nothing of it, and takes it whole later', async () => {
        await nextSnapshot();
        const before = await stored();
        const isGone = new Promise<void>(resolve => {
          knex.on('query', ({ sql }) => {
            if (/^insert into .offerings_readings/.test(sql)) {
              resolve(outage.begin());
            }
          });
        });

        const { status } = await portal.send(INTERRUPTED);
        await isGone;
        knex.removeAllListeners('query');
        await outage.end();

        expect(status).toBe(503);
        expect(await stored()).toBe(before);
        expect((await portal.send(INTERRUPTED)).body).toEqual({
          accepted: INTERRUPTED.length,
          duplicates: 0,
        });
      });
    });
  },
);
