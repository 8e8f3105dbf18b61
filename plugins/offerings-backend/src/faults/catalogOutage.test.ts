import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import request from 'supertest';
import offeringsPlugin from '..';
import { entity, stitched, testDatabases } from '../__testUtils__';
import { collectMetrics } from '../__testUtils__/collectedMetrics';
import { manualScheduler } from '../__testUtils__/manualScheduler';
import { METRICS, OUTCOME } from '../metrics/definitions';
import { changingCatalog } from '../portfolio/__testUtils__/catalogs';

jest.setTimeout(60_000);

const databases = testDatabases();

const SNAPSHOT = 'offerings-portfolio-snapshot';
const VIEW = 'offerings/product/default/portal';

const ENTITIES = stitched([
  entity('Product', 'portal', {
    measures: [{ name: 'Hours open', metric: 'reliability' }],
  }),
  entity('Group', 'team'),
]);

const READING = {
  offering: 'product:default/portal',
  measure: 'Hours open',
  at: '2026-11-01T08:00:00.000Z',
  value: 99,
};

const UNAVAILABLE = {
  name: 'ServiceUnavailableError',
  message: 'The catalog could not be read',
};

describe.each(databases.eachSupportedId())(
  'a catalog that is restarted, beside a plugin on %s',
  id => {
    const { catalog } = changingCatalog(ENTITIES);
    const { feature, run } = manualScheduler();
    const answers = catalog.getEntitiesByRefs.getMockImplementation()!;
    const pages = catalog.queryEntities.getMockImplementation()!;
    const logger = mockServices.logger.mock();
    let backend: Awaited<ReturnType<typeof startTestBackend>>;
    let telemetry: ReturnType<typeof collectMetrics>;

    beforeAll(async () => {
      telemetry = collectMetrics();
      const knex = await databases.init(id);
      backend = await startTestBackend({
        features: [
          createServiceFactory({
            service: coreServices.database,
            deps: {},
            factory: () =>
              mockServices.database({ knex, migrations: undefined }),
          }),
          createServiceFactory({
            service: catalogServiceRef,
            deps: {},
            factory: () => catalog,
          }),
          createServiceFactory({
            service: coreServices.logger,
            deps: {},
            factory: () => logger,
          }),
          telemetry.feature,
          feature,
          offeringsPlugin,
        ],
      });
      await run(SNAPSHOT);
    });

    afterAll(() => telemetry.end());

    function get(path: string) {
      return request(backend.server)
        .get(`/api/offerings/v1/${path}`)
        .set('Authorization', mockCredentials.user.header());
    }

    function send() {
      return request(backend.server)
        .post('/api/offerings/v1/readings')
        .set('Authorization', mockCredentials.user.header())
        .send({ readings: [READING] });
    }

    function answer(how: {
      byRefs: typeof answers;
      pages: typeof pages;
    }): void {
      catalog.getEntitiesByRefs.mockImplementation(how.byRefs);
      catalog.queryEntities.mockImplementation(how.pages);
    }

    describe('while it answers with errors', () => {
      beforeAll(() => {
        const fail = async () => {
          throw new Error('connect ECONNREFUSED 127.0.0.1:7007');
        };
        answer({ byRefs: fail, pages: fail });
      });

      afterAll(() => answer({ byRefs: answers, pages }));

      it.each([VIEW, 'dependents/component/default/web'])(
        'has no %s, in plain words that tell nothing of the inside',
        async path => {
          const { body, text } = await get(path).expect(503);

          expect(body.error).toEqual(UNAVAILABLE);
          expect(text).not.toContain('ECONNREFUSED');
        },
      );

      it('takes no readings, which are then sent again', async () => {
        const { body } = await send().expect(503);

        expect(body.error).toEqual(UNAVAILABLE);
      });

      it('has the portfolio as it was', async () => {
        const { body } = await get('offerings').expect(200);

        expect(body.items).toMatchObject([{ ref: 'product:default/portal' }]);
        expect(body.snapshot.state).toBe('ready');
      });

      it('takes no row away in a snapshot that fails', async () => {
        await expect(run(SNAPSHOT)).rejects.toMatchObject(UNAVAILABLE);

        const { body } = await get('offerings').expect(200);
        expect(body.items).toHaveLength(1);
      });

      it('is told of in the log and in the metrics', async () => {
        await get(VIEW).expect(503);
        await expect(run(SNAPSHOT)).rejects.toMatchObject(UNAVAILABLE);

        expect(logger.warn).toHaveBeenCalledWith(
          'The snapshot of the portfolio failed',
          {
            outcome: 'failed',
            offerings: 0,
            failedOfferings: 0,
            durationMs: expect.any(Number),
          },
        );
        for (const [{ name }, outcome] of [
          [METRICS.viewDuration, 'unavailable'],
          [METRICS.snapshotDuration, 'failed'],
        ] as const) {
          expect(await telemetry.valueOf(name, { [OUTCOME]: outcome })).toEqual(
            expect.objectContaining({ count: expect.any(Number) }),
          );
        }
      });
    });

    describe('while it is slow', () => {
      it('keeps nobody waiting who asks for the portfolio, and answers the view in the end', async () => {
        let goOn = () => {};
        const slow = new Promise<void>(resolve => {
          goOn = resolve;
        });
        answer({
          byRefs: async (...args) => {
            await slow;
            return answers(...args);
          },
          pages,
        });

        const viewing = get(VIEW).then(({ status }) => status);
        const other = await get('offerings');
        goOn();

        expect(other.status).toBe(200);
        expect(await viewing).toBe(200);
      });
    });

    describe('once it is back', () => {
      beforeAll(() => answer({ byRefs: answers, pages }));

      it('goes on as if nothing had been', async () => {
        await get(VIEW).expect(200);
        expect((await send().expect(200)).body).toEqual({
          accepted: 1,
          duplicates: 0,
        });
        await run(SNAPSHOT);
        expect((await get('offerings')).body.items).toHaveLength(1);
      });
    });
  },
);
