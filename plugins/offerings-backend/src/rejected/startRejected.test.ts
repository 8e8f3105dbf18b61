import {
  mockCredentials,
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  DefaultEventsService,
  type EventsService,
} from '@backstage/plugin-events-node';
import { entity, migratedDatabase, testDatabases } from '../__testUtils__';
import { startRejected } from './startRejected';
import { CATALOG_ERRORS_TOPIC } from './watchErrors';

jest.setTimeout(60_000);

const databases = testDatabases();

const NOON = Date.UTC(2026, 10, 3, 12);
const HOUR = 60 * 60 * 1000;
const TASK = 'offerings-rejected-forget';
const FILE = 'location:default/file';
const PARSE_ERROR = 'YAML error at file:/a.yaml, YAMLParseError: tab';

const credentials = mockCredentials.user('user:default/reader');

function locationEntity(level?: 'error' | 'warning'): Entity {
  const items = level
    ? [{ type: 'backstage.io/catalog-processing', level, message: 'x' }]
    : [];
  return { ...entity('Location', 'file'), ...{ status: { items } } };
}

describe.each(databases.eachSupportedId())('rejected descriptors on %s', id => {
  async function setUp() {
    const knex = await migratedDatabase(databases, id as TestDatabaseId);
    const logger = mockServices.logger.mock();
    const scheduler = mockServices.scheduler();
    const events: EventsService = DefaultEventsService.create({
      logger,
      useEventBus: 'never',
    });
    let time = NOON;
    let entities: Entity[] = [];
    const asked: number[] = [];
    const catalog = catalogServiceMock.mock({
      getEntitiesByRefs: async (request, options) => {
        asked.push([...request.entityRefs].length);
        return catalogServiceMock({ entities }).getEntitiesByRefs(
          request,
          options,
        );
      },
    });
    const reader = await startRejected({
      auth: mockServices.auth(),
      catalog,
      events,
      knex,
      logger,
      now: () => new Date(time),
      scheduler,
      settings: { forgetAfterMs: 24 * HOUR },
    });
    return {
      asked,
      logger,
      scheduler,
      reject: (ref: string, message = 'wrong') =>
        events.publish({
          topic: CATALOG_ERRORS_TOPIC,
          eventPayload: { entity: ref, errors: [new Error(message)] },
        }),
      catalogHas: (...some: Entity[]) => {
        entities = some;
      },
      wait: (hours: number) => {
        time += hours * HOUR;
      },
      list: () => reader.list({ credentials }),
      async refs() {
        const { items } = await reader.list({ credentials });
        return items.map(({ entityRef }) => entityRef);
      },
    };
  }

  it('are listed, the newest first', async () => {
    const { list, reject, wait } = await setUp();
    await reject('product:default/first');
    wait(1);
    await reject('service:default/second');

    await expect(list()).resolves.toEqual({
      items: [
        {
          entityRef: 'service:default/second',
          errors: [{ message: 'wrong' }],
          lastSeen: '2026-11-03T13:00:00.000Z',
        },
        {
          entityRef: 'product:default/first',
          errors: [{ message: 'wrong' }],
          lastSeen: '2026-11-03T12:00:00.000Z',
        },
      ],
    });
  });

  it('are forgotten when they are not rejected again for long', async () => {
    const { list, logger, refs, reject, scheduler, wait } = await setUp();
    await reject('product:default/left');
    await reject('product:default/still-there');
    wait(23);
    await reject('product:default/still-there');
    wait(2);

    expect(await refs()).toEqual(['product:default/still-there']);

    await scheduler.triggerTask(TASK);
    expect(logger.debug).toHaveBeenCalledWith(
      'Rejected descriptors: 1 were not rejected again, and 0 were accepted',
    );
    await expect(list()).resolves.not.toHaveProperty('more');
  });

  it('are not listed while the catalog has the entity, and not again once it is deleted', async () => {
    const { catalogHas, refs, reject, scheduler, wait } = await setUp();
    await reject('product:default/portal');
    catalogHas(entity('Product', 'portal'));
    expect(await refs()).toEqual([]);

    wait(1);
    await scheduler.triggerTask(TASK);
    catalogHas();

    expect(await refs()).toEqual([]);
  });

  it('include a Location of the catalog for as long as its status says so', async () => {
    const { catalogHas, refs, reject } = await setUp();
    await reject(FILE, PARSE_ERROR);

    catalogHas(locationEntity('error'));
    expect(await refs()).toEqual([FILE]);
    catalogHas(locationEntity('warning'));
    expect(await refs()).toEqual([]);
    catalogHas(locationEntity());
    expect(await refs()).toEqual([]);
  });

  it('do not include a Location that is rejected for another reason by now', async () => {
    const { catalogHas, refs, reject, wait } = await setUp();
    catalogHas(locationEntity('error'));
    await reject(FILE, PARSE_ERROR);
    wait(1);
    await reject(FILE, 'Unable to read url, NotFoundError');

    expect(await refs()).toEqual([]);
  });

  it('are 200 at most, and the others counted, with one request to the catalog', async () => {
    const { asked, list, reject } = await setUp();
    for (let i = 0; i < 1_103; i += 1) await reject(`product:default/p${i}`);

    const { items, more } = await list();

    expect(items).toHaveLength(200);
    expect(more).toBe(903);
    expect(asked).toEqual([1_000]);
  });

  it('are gone through by one replica at a time, in batches', async () => {
    const { asked, reject, scheduler } = await setUp();
    for (let i = 0; i < 501; i += 1) await reject(`product:default/p${i}`);

    await scheduler.triggerTask(TASK);

    expect(asked).toEqual([500, 1]);
    await expect(scheduler.getScheduledTasks()).resolves.toEqual([
      expect.objectContaining({ id: TASK, scope: 'global' }),
    ]);
  });
});
