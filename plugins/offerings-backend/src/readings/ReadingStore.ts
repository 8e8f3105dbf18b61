import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  MeasureReading,
  ReadingsAccepted,
} from '@offerings/backstage-plugin-offerings-common';
import type { Knex } from 'knex';
import { databaseGuard, inTime } from '../database';
import { inParts } from '../inParts';
import { LatestReadings } from './LatestReadings';
import type { ReadingReader } from './ReadingReader';
import { DAY, type RetentionLimits } from './retention';
import {
  fromRow,
  READING_KEY,
  READINGS_TABLE,
  sortedByKey,
  type ReadingRow,
} from './rows';

/** A leap year, so that it is never shorter than what a value model takes for a year. */
const YEAR = 366 * DAY;

/** SQLite takes no more rows than this in one statement. */
const ROWS_PER_STATEMENT = 500;

/** A measure that was read oftener within the year is seen through the last reading of each day. */
const MOST_READINGS_SEEN = 1000;

/** Far longer than the largest of batches takes, and not longer than who sent it waits. */
const PATIENCE_TO_STORE = 30_000;

/** What {@link ReadingStore} needs. */
export interface ReadingStoreOptions {
  /** The plugin's database, with its tables. */
  knex: Knex;
  logger: LoggerService;
  /** The clock that a year is counted back from. */
  now?: () => Date;
}

/**
 * Keeps the readings of measures in the plugin's database.
 *
 * @remarks
 * Every method throws a ServiceUnavailableError where the database does not answer, and logs why.
 */
export class ReadingStore implements ReadingReader {
  private readonly knex: Knex;
  private readonly logger: LoggerService;
  private readonly now: () => Date;

  constructor({ knex, logger, now = () => new Date() }: ReadingStoreOptions) {
    this.knex = knex;
    this.logger = logger;
    this.now = now;
  }

  /** {@inheritDoc ReadingReader.getReadings} */
  async getReadings(offerings: readonly string[]): Promise<MeasureReading[]> {
    if (offerings.length === 0) return [];
    const { knex } = this;
    const yearAgo = this.now().getTime() - YEAR;
    const all = knex(READINGS_TABLE)
      .select(
        ...READING_KEY,
        'value',
        knex.raw(
          'sum(case when at >= ? then 1 else 0 end) over (partition by offering, measure) as readings',
          [yearAgo],
        ),
        nextDay(knex),
      )
      .whereIn('offering', [...offerings])
      .as('all_readings');
    const rows: ReadingRow[] = await this.answered('read', () =>
      knex
        .select(...READING_KEY, 'value')
        .from(all)
        // The latest stays in sight, however old: a measure that is read no more is not one that never was.
        .whereNull('next_day')
        .orWhere(ofTheYear =>
          ofTheYear
            .where('at', '>=', yearAgo)
            .andWhere(seen =>
              seen
                .where('readings', '<=', MOST_READINGS_SEEN)
                .orWhereRaw(`next_day <> at / ${DAY}`),
            ),
        ),
    );
    return rows.map(fromRow);
  }

  /**
   * Stores all readings or, where something goes wrong, none; a reading that is known already stays as it is.
   *
   * @remarks
   * A database that fails, or takes too long, while it stores them may have stored them all: to send them again is safe.
   *
   * @param readings - checked ones, with full lower-case refs
   */
  async add(readings: readonly MeasureReading[]): Promise<ReadingsAccepted> {
    if (readings.length === 0) return { accepted: 0, duplicates: 0 };
    const rows = sortedByKey(readings);
    const accepted = await this.answered('stored', () =>
      inTime(() => this.insert(rows), PATIENCE_TO_STORE),
    );
    return { accepted, duplicates: readings.length - accepted };
  }

  /** When each measure was read last. */
  async latest(): Promise<LatestReadings> {
    const rows: Array<Omit<ReadingRow, 'value'>> = await this.answered(
      'read',
      () =>
        this.knex(READINGS_TABLE)
          .select('offering', 'measure')
          .max('at as at')
          .groupBy('offering', 'measure'),
    );
    const latest = new LatestReadings();
    for (const { offering, measure, at } of rows) {
      latest.note(offering, measure, new Date(Number(at)));
    }
    return latest;
  }

  /**
   * Deletes the readings that have had their time: all that are too old, then all but the last of each day.
   *
   * @returns how many were deleted for either reason
   */
  async applyRetention(
    limits: RetentionLimits,
  ): Promise<{ dropped: number; thinned: number }> {
    const { knex } = this;
    const old = knex(READINGS_TABLE)
      .select(...READING_KEY, nextDay(knex))
      .where('at', '<', limits.thinBefore)
      .as('old');
    return this.answered('thinned out', async () => ({
      dropped: await knex(READINGS_TABLE)
        .where('at', '<', limits.dropBefore)
        .delete(),
      thinned: await knex(READINGS_TABLE)
        .whereIn(
          [...READING_KEY],
          knex
            .select(...READING_KEY)
            .from(old)
            .whereRaw(`next_day = at / ${DAY}`),
        )
        .delete(),
    }));
  }

  /** How many of the rows are new. */
  private async insert(rows: ReturnType<typeof sortedByKey>): Promise<number> {
    return this.knex.transaction(async trx => {
      let stored = 0;
      for (const some of inParts(rows, ROWS_PER_STATEMENT)) {
        // What comes back is what is new: the databases count differently what they pass over.
        const added = await trx(READINGS_TABLE)
          .insert(some)
          .onConflict([...READING_KEY])
          .ignore()
          .returning('at');
        stored += added.length;
      }
      return stored;
    });
  }

  private answered<T>(what: string, query: () => Promise<T>): Promise<T> {
    const guard = databaseGuard(this.logger, {
      failed: `Readings could not be ${what}`,
      unavailable: `The readings could not be ${what}`,
    });
    return guard(query);
  }
}

/** The day, counted from 1970, of the next reading of the same measure; null where there is none. */
function nextDay(knex: Knex): Knex.Raw {
  return knex.raw(
    `lead(at / ${DAY}) over (partition by offering, measure order by at) as next_day`,
  );
}
