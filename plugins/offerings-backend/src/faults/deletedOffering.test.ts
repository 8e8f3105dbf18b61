import {
  createMockDirectory,
  mockCredentials,
  mockServices,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { PortfolioRow } from '@offerings/backstage-plugin-offerings-common';
import request from 'supertest';
import {
  databasePerPlugin,
  descriptorOf,
  entity,
  migratedDatabase,
  testDatabases,
} from '../__testUtils__';
import { manualScheduler } from '../__testUtils__/manualScheduler';
import { startPortalWithTasks } from '../__testUtils__/portal';
import { readPortfolioSettings, startPortfolio } from '../portfolio';
import {
  changingCatalog,
  offeringsNamed,
} from '../portfolio/__testUtils__/catalogs';
import type { ReadingReader } from '../readings';

jest.setTimeout(120_000);

const databases = testDatabases();

const SNAPSHOT = 'offerings-portfolio-snapshot';
const REFRESH = 'offerings-portfolio-refresh';
const MINUTE = 60_000;

function namesOf(rows: PortfolioRow[]): string[] {
  return rows.map(({ name }) => name);
}

describe.each(databases.eachSupportedId())(
  'an offering that is deleted while its snapshot is computed on %s',
  id => {
    /** A portfolio with three offerings, one of which is deleted at a moment that a test chooses. */
    async function started() {
      const { catalog, remove } = changingCatalog(
        offeringsNamed('before', 'deleted', 'later'),
      );
      const getReadings = jest.fn<
        ReturnType<ReadingReader['getReadings']>,
        Parameters<ReadingReader['getReadings']>
      >(async () => []);
      const { scheduler, run } = manualScheduler();
      let time = Date.now();
      const { portfolio } = await startPortfolio({
        auth: mockServices.auth(),
        catalog,
        taskCatalog: catalog,
        knex: await migratedDatabase(databases, id),
        logger: mockServices.logger.mock(),
        permissions: mockServices.permissions(),
        readings: { getReadings },
        scheduler,
        settings: readPortfolioSettings(mockServices.rootConfig({ data: {} })),
        userInfo: mockServices.userInfo(),
        now: () => new Date(time),
      });
      return {
        catalog,
        getReadings,
        deleteIt: () =>
          remove('product:default/deleted', 'service:default/deleted-desk'),
        /** Takes a snapshot, a minute after the last one. */
        async takeSnapshot() {
          time += MINUTE;
          await run(SNAPSHOT);
        },
        names: async () => {
          const credentials = mockCredentials.user();
          return namesOf((await portfolio.getPage({}, { credentials })).items);
        },
      };
    }

    it('has a row no longer than until the next snapshot when it goes after it was read', async () => {
      const { deleteIt, getReadings, takeSnapshot, names } = await started();
      getReadings.mockImplementationOnce(async () => {
        deleteIt();
        return [];
      });

      await takeSnapshot();
      expect(await names()).toEqual(['before', 'deleted', 'later']);

      await takeSnapshot();
      expect(await names()).toEqual(['before', 'later']);
    });

    it('loses its row when it goes in between two rounds of reading', async () => {
      const { catalog, deleteIt, takeSnapshot, names } = await started();
      await takeSnapshot();
      const read = catalog.getEntitiesByRefs.getMockImplementation()!;
      catalog.getEntitiesByRefs.mockImplementationOnce(async (...args) => {
        const found = await read(...args);
        deleteIt();
        return found;
      });

      await takeSnapshot();
      await takeSnapshot();

      expect(await names()).toEqual(['before', 'later']);
    });
  },
);

const ENTITIES = [
  ...['kept', 'deleted'].map(name =>
    entity('Product', name, {
      measures: [{ name: 'Hours open', metric: 'reliability' }],
    }),
  ),
  entity('Group', 'team'),
];

/** A reading of so many minutes ago. */
function reading(name: string, minutes: number) {
  return {
    offering: `product:default/${name}`,
    measure: 'Hours open',
    at: new Date(Date.now() - minutes * MINUTE).toISOString(),
    value: minutes,
  };
}

describe.each(databases.eachSupportedId())(
  'an offering with readings that is deleted from the real catalog on %s',
  id => {
    const directory = createMockDirectory();
    let portal: Awaited<ReturnType<typeof startPortalWithTasks>>;

    beforeAll(async () => {
      directory.setContent({ 'catalog-info.yaml': descriptorOf(ENTITIES) });
      portal = await startPortalWithTasks({
        database: databasePerPlugin(databases, id),
        descriptors: [directory.resolve('catalog-info.yaml')],
        entityRefs: ENTITIES.map(stringifyEntityRef),
      });
      await portal.send([reading('kept', 9), reading('deleted', 9)]);
      await portal.runTask(SNAPSHOT);
      // Somebody looks at it, so that it is queued to be assessed anew.
      await portal.getOffering('product/default/deleted').expect(200);
      // What is deleted only in the catalog it takes in anew from the file.
      directory.setContent({
        'catalog-info.yaml': descriptorOf(
          ENTITIES.filter(({ metadata }) => metadata.name !== 'deleted'),
        ),
      });
      await deleteFromCatalog('product/default/deleted');
    });

    async function deleteFromCatalog(path: string) {
      const headers = { Authorization: mockCredentials.user.header() };
      const { body } = await request(portal.server)
        .get(`/api/catalog/entities/by-name/${path}`)
        .set(headers);
      await request(portal.server)
        .delete(`/api/catalog/entities/by-uid/${body.metadata.uid}`)
        .set(headers)
        .expect(204);
    }

    it('has no view and no trend any more', async () => {
      const answers = [
        await portal.getOffering('product/default/deleted'),
        await portal.getOffering('product/default/deleted/trend'),
      ];

      expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    });

    it('gets no more readings, and nothing of a batch that has some is stored', async () => {
      const neighbour = reading('kept', 5);

      const { body } = await portal
        .send([neighbour, reading('deleted', 5)])
        .expect(400);

      expect(body.error.readings).toEqual([
        {
          index: 1,
          field: 'offering',
          message: 'product:default/deleted: not found or not visible to you',
        },
      ]);
      expect((await portal.send([neighbour])).body).toEqual({
        accepted: 1,
        duplicates: 0,
      });
    });

    it.each([REFRESH, SNAPSHOT])(
      'has no row after the task %s, while its neighbour has one with its readings',
      async task => {
        await portal.runTask(task);

        const { body } = await portal.get('offerings').expect(200);
        expect(namesOf(body.items)).toEqual(['kept']);
        const { body: view } = await portal.getOffering('product/default/kept');
        expect(view.measurement.measures[0].latest.value).toBe(5);
      },
    );
  },
);
