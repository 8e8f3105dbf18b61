import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { migratedDatabase, testDatabases } from '../__testUtils__';
import { manualScheduler } from '../__testUtils__/manualScheduler';
import { readPortfolioSettings, startPortfolio } from '../portfolio';
import {
  changingCatalog,
  offeringsNamed,
} from '../portfolio/__testUtils__/catalogs';

jest.setTimeout(60_000);

const databases = testDatabases();

const SNAPSHOT = 'offerings-portfolio-snapshot';
const REFRESH = 'offerings-portfolio-refresh';
const MINUTE = 60_000;

describe.each(databases.eachSupportedId())(
  'replicas on %s whose clocks differ by ten minutes',
  id => {
    /** Two replicas on one database and one catalog; time passes for both alike. */
    async function startTwo() {
      const { catalog, remove } = changingCatalog(
        offeringsNamed('first', 'second', 'third'),
      );
      const knex = await migratedDatabase(databases, id);
      let time = Date.parse('2026-11-01T12:00:00Z');
      const start = async (aheadBy: number) => {
        const { scheduler, run } = manualScheduler();
        const started = await startPortfolio({
          auth: mockServices.auth(),
          catalog,
          taskCatalog: catalog,
          knex,
          logger: mockServices.logger.mock(),
          permissions: mockServices.permissions(),
          readings: { getReadings: async () => [] },
          scheduler,
          settings: readPortfolioSettings(
            mockServices.rootConfig({ data: {} }),
          ),
          userInfo: mockServices.userInfo(),
          now: () => new Date(time + aheadBy),
        });
        const later = () => {
          time += MINUTE;
        };
        return {
          ...started,
          takeSnapshot: async () => {
            later();
            await run(SNAPSHOT);
          },
          refresh: async () => {
            later();
            await run(REFRESH);
          },
          names: async () => {
            const credentials = mockCredentials.user();
            const { items } = await started.portfolio.getPage(
              {},
              { credentials },
            );
            return items.map(({ name }) => name);
          },
        };
      };
      return {
        right: await start(0),
        fast: await start(10 * MINUTE),
        deleteSecond: () =>
          remove('product:default/second', 'service:default/second-desk'),
      };
    }

    it('take turns and lose no offering', async () => {
      const { right, fast } = await startTwo();

      for (const replica of [fast, right, right, fast, right]) {
        await replica.takeSnapshot();

        expect(await right.names()).toEqual(['first', 'second', 'third']);
        expect(await fast.names()).toEqual(['first', 'second', 'third']);
      }
    });

    it.each(['right', 'fast'] as const)(
      'take away the row of what is gone with the next snapshot of the %s one, whoever wrote it',
      async name => {
        const { deleteSecond, ...replicas } = await startTwo();
        await replicas.right.takeSnapshot();
        await replicas.fast.takeSnapshot();
        deleteSecond();

        await replicas[name].takeSnapshot();

        expect(await replicas.right.names()).toEqual(['first', 'third']);
      },
    );

    it('assess what either of them queued', async () => {
      const { right, fast } = await startTwo();
      await fast.refreshes.add('product:default/first');
      await right.refreshes.add('product:default/second');

      await right.refresh();

      expect(await fast.names()).toEqual(expect.arrayContaining(['first']));
      expect(await right.names()).toEqual(expect.arrayContaining(['second']));
    });
  },
);
