import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { MeasureReading } from '@offerings/backstage-plugin-offerings-common';
import knexFactory, { type Knex } from 'knex';
import { migratedDatabase, testDatabases } from '../__testUtils__';
import { ReadingStore } from './ReadingStore';
import { retentionLimits } from './retention';

jest.setTimeout(120_000);

const databases = testDatabases();

const NOW = new Date('2026-11-01T12:00:00Z');
const PORTAL = 'product:default/portal';
const DESK = 'service:default/desk';

function reading(
  at: string,
  value: number,
  { offering = PORTAL, measure = 'Hours open' } = {},
): MeasureReading {
  return { offering, measure, at, value };
}

/** Readings of one measure, so many milliseconds apart, the last of them now. */
function series(count: number, apart: number): MeasureReading[] {
  return Array.from({ length: count }, (_, index) =>
    reading(
      new Date(NOW.getTime() - (count - 1 - index) * apart).toISOString(),
      index,
    ),
  );
}

function byInstant(a: MeasureReading, b: MeasureReading): number {
  return a.at < b.at ? -1 : 1;
}

async function readingsOf(store: ReadingStore, offerings = [PORTAL]) {
  return (await store.getReadings(offerings)).sort(byInstant);
}

describe.each(databases.eachSupportedId())('ReadingStore on %s', id => {
  let knex: Knex;
  let store: ReadingStore;
  let queries: string[];
  const logger = mockServices.logger.mock();

  function storeOn(client: Knex) {
    return new ReadingStore({ knex: client, logger, now: () => NOW });
  }

  beforeEach(async () => {
    knex = await migratedDatabase(databases, id as TestDatabaseId);
    store = storeOn(knex);
    queries = [];
    knex.on('query', ({ sql }) => queries.push(sql));
  });

  describe('what is added', () => {
    it('is read as it was sent, to the millisecond and the last digit', async () => {
      const values = [
        0.1 + 0.2,
        -12,
        0,
        Number.MAX_VALUE,
        Number.MIN_VALUE,
        1 / 3,
        9007199254740993,
        99,
      ];
      const sent = values.map((value, index) =>
        reading(`2026-10-31T23:59:59.00${index}Z`, value),
      );

      await expect(store.add(sent)).resolves.toEqual({
        accepted: values.length,
        duplicates: 0,
      });

      expect(await readingsOf(store)).toEqual(sent);
    });

    it('is one instant whatever the zone that it was written in', async () => {
      await store.add([reading('2026-10-31T12:00:00+02:00', 99)]);

      await expect(
        store.add([reading('2026-10-31T10:00:00.000Z', 98)]),
      ).resolves.toEqual({ accepted: 0, duplicates: 1 });
      expect(await readingsOf(store)).toEqual([
        reading('2026-10-31T10:00:00.000Z', 99),
      ]);
    });

    it('changes nothing the second time', async () => {
      const batch = series(20, 1000);
      await store.add(batch);

      await expect(store.add(batch)).resolves.toEqual({
        accepted: 0,
        duplicates: 20,
      });
      expect(await readingsOf(store)).toEqual(batch);
    });

    it('keeps the first value of a reading, in the batch and before it', async () => {
      await store.add([reading('2026-10-30T00:00:00.000Z', 1)]);

      await expect(
        store.add([
          reading('2026-10-31T00:00:00.000Z', 2),
          reading('2026-10-31T00:00:00.000Z', 3),
          reading('2026-10-30T00:00:00.000Z', 4),
        ]),
      ).resolves.toEqual({ accepted: 1, duplicates: 2 });
      expect((await readingsOf(store)).map(({ value }) => value)).toEqual([
        1, 2,
      ]);
    });

    it('may be ten thousand at once', async () => {
      const batch = series(10_000, 60_000);

      await expect(store.add(batch)).resolves.toEqual({
        accepted: 10_000,
        duplicates: 0,
      });
      const [{ count }] = await knex('offerings_readings').count({
        count: '*',
      });
      expect(Number(count)).toBe(10_000);
    });

    it('is stored as a whole or not at all', async () => {
      const batch = series(1200, 1000);
      batch[1100] = { ...batch[1100], value: JSON.parse('null') };

      await expect(store.add(batch)).rejects.toThrow('could not be stored');
      expect(await readingsOf(store)).toEqual([]);
    });

    it('needs no query where it is nothing', async () => {
      await expect(store.add([])).resolves.toEqual({
        accepted: 0,
        duplicates: 0,
      });
      expect(queries).toEqual([]);
    });
  });

  describe('two replicas that add the same batch at once', () => {
    let other: Knex;

    beforeEach(() => {
      // SQLite in memory has one connection only, which two replicas cannot but share.
      other = id === 'SQLITE_3' ? knex : knexFactory({ ...knex.client.config });
    });

    afterEach(async () => {
      if (other !== knex) await other.destroy();
    });

    it('store each reading once, and count it once between them', async () => {
      const batch = series(3000, 1000);
      const backwards = [...batch].reverse();

      const answers = await Promise.all([
        store.add(batch),
        storeOn(other).add(backwards),
        store.add(backwards),
        storeOn(other).add(batch.slice(1000)),
      ]);

      const sum = (key: 'accepted' | 'duplicates') =>
        answers.reduce((total, answer) => total + answer[key], 0);
      expect(sum('accepted')).toBe(3000);
      expect(sum('duplicates')).toBe(3 * 3000 - 1000);
      const [{ count }] = await knex('offerings_readings').count({
        count: '*',
      });
      expect(Number(count)).toBe(3000);
    });
  });

  describe('what is read', () => {
    it('is of the offerings that are asked for, in one query', async () => {
      const own = reading('2026-10-01T00:00:00.000Z', 1);
      const service = reading('2026-10-02T00:00:00.000Z', 2, {
        offering: DESK,
        measure: 'Asked twice',
      });
      const other = reading('2026-10-03T00:00:00.000Z', 3, {
        offering: 'product:default/other',
      });
      await store.add([own, service, other]);
      queries.length = 0;

      expect(await readingsOf(store, [PORTAL, DESK])).toEqual([own, service]);
      expect(queries).toHaveLength(1);
    });

    it('is that of the last year', async () => {
      await store.add([
        reading('2025-10-30T00:00:00.000Z', 1),
        reading('2025-11-02T00:00:00.000Z', 2),
      ]);

      expect((await readingsOf(store)).map(({ value }) => value)).toEqual([2]);
    });

    it('is the latest one only of a measure that was not read for longer', async () => {
      await store.add([
        reading('2025-06-01T00:00:00.000Z', 1),
        reading('2025-07-01T00:00:00.000Z', 2),
      ]);

      expect((await readingsOf(store)).map(({ value }) => value)).toEqual([2]);
    });

    it('is nothing, without a query, for no offerings', async () => {
      await expect(store.getReadings([])).resolves.toEqual([]);
      expect(queries).toEqual([]);
    });

    it('is everything of a measure that is read now and then', async () => {
      await store.add(series(1000, 60_000));

      expect(await readingsOf(store)).toHaveLength(1000);
    });

    it('is the last reading of each day of a measure that is read all the time', async () => {
      const often = series(1001, 600_000);
      const seldom = reading('2026-10-31T01:00:00.000Z', 1, {
        measure: 'Asked twice',
      });
      await store.add([
        ...often,
        seldom,
        reading('2026-10-31T02:00:00.000Z', 2, { measure: 'Asked twice' }),
      ]);

      const seen = await readingsOf(store);

      expect(
        seen.filter(({ measure }) => measure === 'Asked twice'),
      ).toHaveLength(2);
      const ofOften = seen.filter(({ measure }) => measure === 'Hours open');
      expect(ofOften.map(({ at }) => at)).toEqual([
        '2026-10-25T23:50:00.000Z',
        '2026-10-26T23:50:00.000Z',
        '2026-10-27T23:50:00.000Z',
        '2026-10-28T23:50:00.000Z',
        '2026-10-29T23:50:00.000Z',
        '2026-10-30T23:50:00.000Z',
        '2026-10-31T23:50:00.000Z',
        '2026-11-01T12:00:00.000Z',
      ]);
    });
  });

  describe('the latest reading', () => {
    it('is known for each measure of each offering, in one query', async () => {
      await store.add([
        reading('2026-10-01T00:00:00.000Z', 1),
        reading('2026-10-02T00:00:00.000Z', 2),
        reading('2026-10-03T00:00:00.000Z', 3, { measure: 'Asked twice' }),
        reading('2026-10-04T00:00:00.000Z', 4, { offering: DESK }),
      ]);
      queries.length = 0;

      const latest = await store.latest();

      expect(queries).toHaveLength(1);
      expect(latest.of(PORTAL, 'Hours open')).toEqual(
        new Date('2026-10-02T00:00:00Z'),
      );
      expect(latest.of(PORTAL, 'Asked twice')).toEqual(
        new Date('2026-10-03T00:00:00Z'),
      );
      expect(latest.of(DESK, 'Hours open')).toEqual(
        new Date('2026-10-04T00:00:00Z'),
      );
      expect(latest.of(DESK, 'Asked twice')).toBeUndefined();
    });
  });

  describe('retention', () => {
    const limits = retentionLimits(
      { keepAllFor: 'P30D', keepDailyFor: 'P60D' },
      NOW,
    );

    async function instants() {
      return (await readingsOf(store, [PORTAL, DESK])).map(({ at }) => at);
    }

    it('keeps everything that is young', async () => {
      const young = series(500, 3_600_000);
      await store.add(young);

      await expect(store.applyRetention(limits)).resolves.toEqual({
        dropped: 0,
        thinned: 0,
      });
      expect(await instants()).toHaveLength(500);
    });

    it('keeps the last reading of each day, in UTC, of what is older', async () => {
      await store.add([
        reading('2026-09-19T23:59:59.999Z', 1),
        reading('2026-09-20T00:00:00.000Z', 2),
        reading('2026-09-20T23:59:59.998Z', 3),
        reading('2026-09-20T23:59:59.999Z', 4),
        reading('2026-09-21T00:00:00.000Z', 5),
        reading('2026-09-20T12:00:00.000Z', 6, { offering: DESK }),
        reading('2026-09-20T13:00:00.000Z', 7, { measure: 'Asked twice' }),
      ]);

      await expect(store.applyRetention(limits)).resolves.toEqual({
        dropped: 0,
        thinned: 2,
      });
      expect(await instants()).toEqual([
        '2026-09-19T23:59:59.999Z',
        '2026-09-20T12:00:00.000Z',
        '2026-09-20T13:00:00.000Z',
        '2026-09-20T23:59:59.999Z',
        '2026-09-21T00:00:00.000Z',
      ]);
    });

    it('thins a day only once it is old to the end', async () => {
      await store.add([
        reading('2026-10-01T01:00:00.000Z', 1),
        reading('2026-10-01T02:00:00.000Z', 2),
        reading('2026-10-02T01:00:00.000Z', 3),
        reading('2026-10-02T02:00:00.000Z', 4),
      ]);

      await store.applyRetention(limits);

      expect(await instants()).toEqual([
        '2026-10-01T02:00:00.000Z',
        '2026-10-02T01:00:00.000Z',
        '2026-10-02T02:00:00.000Z',
      ]);
    });

    it('drops what is too old', async () => {
      await store.add([
        reading('2020-01-01T00:00:00.000Z', 1),
        reading('2026-09-01T23:59:59.999Z', 2),
        reading('2026-09-02T00:00:00.000Z', 3),
      ]);

      await expect(store.applyRetention(limits)).resolves.toEqual({
        dropped: 2,
        thinned: 0,
      });
      expect(await instants()).toEqual(['2026-09-02T00:00:00.000Z']);
    });

    it('comes to the same when a batch is sent again, however often', async () => {
      const batch = series(24 * 50, 3_600_000);
      await store.add(batch);
      await store.applyRetention(limits);
      const kept = await instants();

      await store.add(batch);
      await store.applyRetention(limits);
      await store.applyRetention(limits);

      expect(await instants()).toEqual(kept);
    });
  });

  it.each<[string, (closed: ReadingStore) => Promise<unknown>, string]>([
    ['added', closed => closed.add(series(1, 1)), 'stored'],
    ['read', closed => closed.getReadings([PORTAL]), 'read'],
    ['looked up', closed => closed.latest(), 'read'],
    [
      'deleted',
      closed => closed.applyRetention({ thinBefore: 1, dropBefore: 0 }),
      'thinned out',
    ],
  ])(
    'says in plain words that nothing can be %s while the database is away',
    async (_, ask, what) => {
      await knex.destroy();

      await expect(ask(store)).rejects.toMatchObject({
        name: 'ServiceUnavailableError',
        message: `The readings could not be ${what} just now, please try again later`,
        cause: undefined,
      });
      expect(logger.error).toHaveBeenCalledWith(
        `Readings could not be ${what}`,
        expect.any(Error),
      );
    },
  );
});
