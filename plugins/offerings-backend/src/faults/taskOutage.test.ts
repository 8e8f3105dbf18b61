import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { migratedDatabase, testDatabases } from '../__testUtils__';
import { manualScheduler } from '../__testUtils__/manualScheduler';
import { outageOf, type Outage } from '../__testUtils__/outage';
import { readPortfolioSettings, startPortfolio } from '../portfolio';
import {
  changingCatalog,
  offeringsNamed,
} from '../portfolio/__testUtils__/catalogs';

jest.setTimeout(60_000);

const databases = testDatabases();

const SNAPSHOT = 'offerings-portfolio-snapshot';
const REFRESH = 'offerings-portfolio-refresh';

/** More than a task assesses at once. */
const NAMES = Array.from(
  { length: 60 },
  (_, index) => `offering-${index + 10}`,
);
const LAST = 'offering-69';

describe.each(databases.eachSupportedId())(
  'a task in the middle of which the database goes away on %s',
  id => {
    let knex: Knex;
    let outage: Outage;

    beforeEach(async () => {
      // Where knex says that it cannot connect.
      jest.spyOn(console, 'log').mockImplementation(() => {});
      knex = await migratedDatabase(databases, id);
      outage = await outageOf(knex);
    });

    afterEach(async () => {
      await outage.end();
      await outage.close();
      jest.spyOn(console, 'log').mockRestore();
    });

    async function started() {
      const { catalog } = changingCatalog(offeringsNamed(...NAMES));
      const { scheduler, run } = manualScheduler();
      const { portfolio, refreshes } = await startPortfolio({
        auth: mockServices.auth(),
        catalog,
        taskCatalog: catalog,
        knex,
        logger: mockServices.logger.mock(),
        permissions: mockServices.permissions(),
        readings: { getReadings: async () => [] },
        scheduler,
        settings: readPortfolioSettings(mockServices.rootConfig({ data: {} })),
        userInfo: mockServices.userInfo(),
      });
      const read = catalog.getEntitiesByRefs.getMockImplementation()!;
      return {
        refreshes,
        /** Has the database go away as soon as the task comes to an offering. */
        goAwayAt(name: string) {
          catalog.getEntitiesByRefs.mockImplementation(async (...args) => {
            const [{ entityRefs }] = args;
            if (entityRefs.includes(`product:default/${name}`)) {
              await outage.begin();
            }
            return read(...args);
          });
        },
        async comeBack() {
          catalog.getEntitiesByRefs.mockImplementation(read);
          await outage.end();
        },
        run,
        page: () =>
          portfolio.getPage(
            { limit: 100 },
            { credentials: mockCredentials.user() },
          ),
      };
    }

    it('fails in plain words, leaves what it stored, and the next one is whole', async () => {
      const { goAwayAt, comeBack, run, page } = await started();
      goAwayAt(LAST);

      await expect(run(SNAPSHOT)).rejects.toMatchObject({
        name: 'ServiceUnavailableError',
        message:
          'What offerings consist of is not available just now, please try again later',
      });
      await comeBack();
      const midway = await page();
      await run(SNAPSHOT);
      const whole = await page();

      expect(midway.items).toHaveLength(50);
      expect(midway.snapshot.state).toBe('first');
      expect(whole.items.map(({ name }) => name)).toEqual(NAMES);
      expect(whole.snapshot.state).toBe('ready');
    });

    it('keeps what people looked at in the queue', async () => {
      const { goAwayAt, comeBack, refreshes, run, page } = await started();
      await refreshes.add(`product:default/${LAST}`);
      goAwayAt(LAST);

      await expect(run(REFRESH)).rejects.toMatchObject({
        name: 'ServiceUnavailableError',
      });
      await comeBack();
      await run(REFRESH);

      const { items } = await page();
      expect(items.map(({ name }) => name)).toEqual([LAST]);
    });
  },
);
