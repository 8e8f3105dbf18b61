import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { MeasureReading } from '@offerings/backstage-plugin-offerings-common';
import type {
  MeasureSource,
  MeasureSourceRequest,
} from '@offerings/backstage-plugin-offerings-node';
import { migratedDatabase, testDatabases } from '../__testUtils__';
import { DEFAULT_READING_SETTINGS, ReadingStore } from '../readings';
import { MeasureSources } from './MeasureSources';
import { scheduleMeasureSources } from './scheduleMeasureSources';

jest.setTimeout(60_000);

const databases = testDatabases();

const NOW = new Date('2026-11-01T12:00:00Z');
const PORTAL = 'product:default/portal';

function reading(
  day: number,
  changes: Partial<MeasureReading> = {},
): MeasureReading {
  const at = new Date(Date.UTC(2026, 9, day)).toISOString();
  return {
    offering: PORTAL,
    measure: 'Hours open',
    at,
    value: day,
    ...changes,
  };
}

/** A value that only a source written in JavaScript can yield. */
function untyped<T>(json: string): T {
  return JSON.parse(json);
}

describe.each(databases.eachSupportedId())('measure sources on %s', id => {
  async function setUp(...reads: Array<MeasureSource['read']>) {
    const logger = mockServices.logger.mock();
    const store = new ReadingStore({
      knex: await migratedDatabase(databases, id as TestDatabaseId),
      logger,
      now: () => NOW,
    });
    const scheduled: string[] = [];
    const tasks = new Map<string, (signal: AbortSignal) => unknown>();
    const scheduler = mockServices.scheduler.mock({
      scheduleTask: async ({ fn, ...task }) => {
        tasks.set(task.id, fn);
        scheduled.push(`${task.id} ${task.scope}`);
      },
    });
    const sources = new MeasureSources();
    for (const [index, read] of reads.entries()) {
      sources.addMeasureSource({
        id: `source-${index}`,
        schedule: {
          frequency: { hours: 1 },
          timeout: { minutes: 5 },
          scope: 'local',
        },
        read,
      });
    }
    await scheduleMeasureSources({
      logger,
      now: () => NOW,
      scheduler,
      settings: DEFAULT_READING_SETTINGS,
      sources,
      store,
    });
    return {
      logger,
      scheduled,
      store,
      run: async (index = 0, signal = new AbortController().signal) =>
        tasks.get(`offerings-measures-source-${index}`)!(signal),
      stored: async () =>
        (await store.getReadings([PORTAL]))
          .map(({ value }) => value)
          .sort((a, b) => a - b),
    };
  }

  it('have a task each, which one replica runs at a time whatever they say', async () => {
    const { scheduled } = await setUp(
      async function* none() {},
      async function* none() {},
    );

    expect(scheduled).toEqual([
      'offerings-measures-source-0 global',
      'offerings-measures-source-1 global',
    ]);
  });

  it('have what they yield stored, batch by batch and once', async () => {
    const seen: number[][] = [];
    const { run, stored } = await setUp(async function* read() {
      yield [reading(1), reading(2)];
      seen.push(await stored());
      yield [];
      yield [reading(2), reading(3)];
    });

    await run();
    await run();

    expect(seen).toEqual([
      [1, 2],
      [1, 2, 3],
    ]);
    expect(await stored()).toEqual([1, 2, 3]);
  });

  it('are told which reading of a measure is the latest that is stored', async () => {
    const latest: Array<Date | undefined> = [];
    const { run, store } = await setUp(async function* read(
      request: MeasureSourceRequest,
    ) {
      latest.push(
        request.latest(PORTAL, 'Hours open'),
        request.latest(PORTAL, 'Asked twice'),
      );
      yield [reading(9), reading(8)];
      latest.push(request.latest(PORTAL, 'Hours open'));
    });
    await store.add([reading(3), reading(5)]);

    await run();

    expect(latest).toEqual([
      new Date('2026-10-05T00:00:00Z'),
      undefined,
      new Date('2026-10-09T00:00:00Z'),
    ]);
  });

  it('may write refs and zones as they like', async () => {
    const { run, store } = await setUp(async function* read() {
      yield [
        reading(1, {
          offering: 'Product:Portal',
          at: '2026-10-01T02:00:00+02:00',
        }),
      ];
    });

    await run();

    expect(await store.getReadings([PORTAL])).toEqual([reading(1)]);
  });

  it('have bad readings skipped, and a word said about them once', async () => {
    const { logger, run, stored } = await setUp(async function* read() {
      yield [
        reading(1),
        reading(2, { value: NaN }),
        reading(3, { at: '2026-11-01T12:05:01Z' }),
      ];
      yield [
        reading(4),
        reading(5, { offering: 'portal' }),
        reading(6, { value: Infinity }),
        reading(7, { measure: '' }),
        reading(8, { at: '2020-01-01T00:00:00Z' }),
        untyped('null'),
      ];
    });

    await run();

    expect(await stored()).toEqual([1, 4]);
    expect(logger.warn.mock.calls).toEqual([
      [
        'source-0: 7 readings are bad and skipped, the first for this: value: must be a finite number, such as ' +
          '99.5, but is NaN',
        { source: 'source-0', refused: 7 },
      ],
    ]);
  });

  it('that fail midway keep what they yielded before, and leave the others alone', async () => {
    const { run, stored } = await setUp(
      async function* failing() {
        yield [reading(1), reading(2)];
        throw new Error('connect ECONNREFUSED 127.0.0.1:9090');
      },
      async function* fine() {
        yield [reading(3)];
      },
    );

    // The scheduler logs what a task throws, notes it beside the task, and runs the task again when it is due.
    await expect(run(0)).rejects.toThrow(
      'The readings of source-0 could not be pulled to the end; 2 new ones were stored before, and the next run ' +
        'goes on from there; caused by Error: connect ECONNREFUSED 127.0.0.1:9090',
    );
    await run(1);

    expect(await stored()).toEqual([1, 2, 3]);
  });

  it('are asked for no more once their time is over', async () => {
    const controller = new AbortController();
    const { run, stored } = await setUp(async function* endless({
      signal,
    }: MeasureSourceRequest) {
      for (let day = 1; day < 20; day += 1) {
        if (day === 3) controller.abort();
        yield [reading(day, { value: signal.aborted ? -1 : day })];
      }
    });

    await run(0, controller.signal);

    expect(await stored()).toEqual([-1, 1, 2]);
  });

  it('are not asked while the database is away', async () => {
    const read = jest.fn();
    const knex = await migratedDatabase(databases, id as TestDatabaseId);
    const logger = mockServices.logger.mock();
    const scheduler = mockServices.scheduler.mock();
    const sources = new MeasureSources();
    sources.addMeasureSource({
      id: 'source',
      schedule: { frequency: { hours: 1 }, timeout: { minutes: 5 } },
      read,
    });
    await scheduleMeasureSources({
      logger,
      scheduler,
      settings: DEFAULT_READING_SETTINGS,
      sources,
      store: new ReadingStore({ knex, logger }),
    });
    await knex.destroy();

    const [{ fn }] = scheduler.scheduleTask.mock.calls[0];
    await expect(fn(new AbortController().signal)).rejects.toThrow(
      'The readings of source could not be pulled to the end; 0 new ones were stored before',
    );
    expect(read).not.toHaveBeenCalled();
  });
});
