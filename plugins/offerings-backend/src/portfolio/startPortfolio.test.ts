import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { migratedDatabase, testDatabases } from '../__testUtils__';
import { changingCatalog, offeringsNamed } from './__testUtils__/catalogs';
import { emptied } from './__testUtils__/emptied';
import { NOW } from './__testUtils__/rows';
import { readPortfolioSettings } from './settings';
import { startPortfolio } from './startPortfolio';

jest.setTimeout(60_000);

const databases = testDatabases();
const SNAPSHOT = 'offerings-portfolio-snapshot';
const REFRESH = 'offerings-portfolio-refresh';
const MINUTE = 60_000;

describe.each(databases.eachSupportedId())('startPortfolio on %s', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });

  beforeEach(() => emptied(knex));

  /** A portal that has just started, with a catalog that is still empty. */
  async function started() {
    const { catalog, set } = changingCatalog([]);
    const scheduler = mockServices.scheduler();
    let time = NOW;
    const { portfolio } = await startPortfolio({
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
      now: () => time,
    });
    return {
      catalog,
      run: (task: string) => scheduler.triggerTask(task),
      fillCatalog: () => set(offeringsNamed('portal')),
      pass: (minutes: number) => {
        time = new Date(time.getTime() + minutes * MINUTE);
      },
      titles: async () => {
        const credentials = mockCredentials.user();
        const { items } = await portfolio.getPage({}, { credentials });
        return items.map(({ title }) => title);
      },
    };
  }

  it('finds what comes in after a first snapshot that found nothing', async () => {
    const { run, fillCatalog, titles } = await started();
    await run(SNAPSHOT);
    expect(await titles()).toEqual([]);

    fillCatalog();
    await run(REFRESH);

    expect(await titles()).toEqual(['portal']);
  });

  it('leaves a portal without offerings in peace after a while', async () => {
    const { catalog, run, pass } = await started();
    await run(SNAPSHOT);
    catalog.queryEntities.mockClear();

    pass(11);
    await run(REFRESH);

    expect(catalog.queryEntities).not.toHaveBeenCalled();
  });

  it('does not look through the catalog again where there is something to show', async () => {
    const { catalog, run, fillCatalog } = await started();
    fillCatalog();
    await run(SNAPSHOT);
    catalog.queryEntities.mockClear();

    await run(REFRESH);

    expect(catalog.queryEntities).not.toHaveBeenCalled();
  });
});
