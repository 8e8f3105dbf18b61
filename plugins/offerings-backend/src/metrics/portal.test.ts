import { createMockDirectory } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import {
  databasePerPlugin,
  descriptorOf,
  entity,
  testDatabases,
} from '../__testUtils__';
import { collectMetrics } from '../__testUtils__/collectedMetrics';
import { eventually } from '../__testUtils__/eventually';
import { startPortalWithTasks } from '../__testUtils__/portal';
import { METRICS, OUTCOME, SOURCE } from './definitions';

jest.setTimeout(120_000);

const databases = testDatabases();

const PORTAL = 'product:default/portal';
const VIEW = 'offerings/product/default/portal';

const ENTITIES = [
  entity('Product', 'portal', {
    measures: [{ name: 'Hours open', metric: 'reliability' }],
  }),
  entity('Product', 'other'),
  entity('Group', 'team'),
];

/** What the catalog lets in no entity of. */
const BROKEN = [
  entity('Product', 'needless', { need: '' }),
  entity('Service', 'misspelt', { owners: 'team' }),
];

function reading(changes: object = {}) {
  return {
    offering: PORTAL,
    measure: 'Hours open',
    at: '2026-11-01T08:00:00.000Z',
    value: 99,
    ...changes,
  };
}

describe.each(databases.eachSupportedId())(
  'what a portal on %s tells OpenTelemetry',
  id => {
    const directory = createMockDirectory();
    let telemetry: ReturnType<typeof collectMetrics>;
    let portal: Awaited<ReturnType<typeof startPortalWithTasks>>;

    beforeAll(async () => {
      telemetry = collectMetrics();
      const files = {
        'catalog-info.yaml': descriptorOf(ENTITIES),
        'broken.yaml': descriptorOf(BROKEN),
      };
      directory.setContent(files);
      portal = await startPortalWithTasks({
        database: databasePerPlugin(databases, id),
        descriptors: Object.keys(files).map(file => directory.resolve(file)),
        entityRefs: ENTITIES.map(stringifyEntityRef),
        features: [telemetry.feature, eventsServiceFactory],
      });
    });

    afterAll(() => telemetry.end());

    it('has no age of a snapshot before there is one', async () => {
      expect(await telemetry.valueOf(METRICS.snapshotAge.name)).toBeUndefined();
    });

    it('counts views by how they ended, with the requests to the catalog that each took', async () => {
      portal.catalogRequests.length = 0;
      await portal.get(VIEW).expect(200);
      const reads = portal.catalogRequests.length;
      await portal.get('offerings/product/default/nowhere').expect(404);
      await portal.get('offerings/group/default/team').expect(400);

      const count = (outcome: string) =>
        telemetry.valueOf(METRICS.viewDuration.name, { [OUTCOME]: outcome });
      expect(await count('shown')).toMatchObject({ count: 1 });
      expect(await count('not_found')).toMatchObject({ count: 1 });
      expect(await count('refused')).toMatchObject({ count: 1 });
      expect(reads).toBeGreaterThan(0);
      expect(
        await telemetry.valueOf(METRICS.viewReads.name, { [OUTCOME]: 'shown' }),
      ).toMatchObject({ count: 1, sum: reads });
    });

    it('says how many offerings wait to be assessed anew, until they are', async () => {
      await portal.get(VIEW).expect(200);
      const length = () => telemetry.valueOf(METRICS.refreshQueue.name);
      while ((await length()) === 0) {
        await new Promise(resolve => setTimeout(resolve, 20));
      }
      expect(await length()).toBe(1);

      await portal.runTask('offerings-portfolio-refresh');

      expect(await length()).toBe(0);
    });

    it('counts passes over the catalog, what they came upon, and how old the last whole one is', async () => {
      await portal.runTask('offerings-portfolio-snapshot');

      expect(
        await telemetry.valueOf(METRICS.snapshotDuration.name, {
          [OUTCOME]: 'whole',
        }),
      ).toMatchObject({ count: 1 });
      expect(
        await telemetry.valueOf(METRICS.snapshotOfferings.name, {
          [OUTCOME]: 'assessed',
        }),
      ).toBe(2);
      expect(
        await telemetry.valueOf(METRICS.snapshotAge.name),
      ).toBeGreaterThanOrEqual(0);
    });

    it('counts readings: new ones, known ones and refused ones', async () => {
      await portal.send([reading()]).expect(200);
      await portal
        .send([reading(), reading({ at: '2026-11-02T08:00:00.000Z' })])
        .expect(200);
      await portal.send([reading(), reading({ value: 'many' })]).expect(400);

      const count = (outcome: string) =>
        telemetry.valueOf(METRICS.readings.name, {
          [OUTCOME]: outcome,
          [SOURCE]: 'api',
        });
      expect(await count('accepted')).toBe(2);
      expect(await count('duplicate')).toBe(1);
      expect(await count('refused')).toBe(2);
    });

    it('counts descriptors that are rejected', async () => {
      await eventually(async () =>
        expect(await telemetry.valueOf(METRICS.rejected.name)).toBe(
          BROKEN.length,
        ),
      );
    });

    it('is what the definitions say, with their units and words', async () => {
      const collected = await telemetry.collected();

      expect([...collected.keys()].sort()).toEqual(
        Object.values(METRICS)
          .map(({ name }) => name)
          .sort(),
      );
      for (const { name, unit, description } of Object.values(METRICS)) {
        expect(collected.get(name)?.descriptor).toMatchObject({
          unit,
          description,
        });
      }
    });
  },
);
