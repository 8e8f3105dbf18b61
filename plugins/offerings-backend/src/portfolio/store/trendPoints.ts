import type { PortfolioRow } from '@offerings/backstage-plugin-offerings-common';
import type { Knex } from 'knex';
import { isoDay, TREND_TABLE } from './records';

const DAYS = 90;
const MOST_POINTS = 30;
const DAYS_PER_POINT = DAYS / MOST_POINTS;

/** The coverage of offerings over time, by ref. */
export type TrendPoints = ReadonlyMap<string, PortfolioRow['trend']>;

/**
 * The coverage of some offerings over the last 90 days, each by at most 30 points: the last of every three days.
 *
 * @param today - counted since 1970; the last day to look at
 */
export async function readTrendPoints(
  knex: Knex,
  refs: string[],
  today: number,
): Promise<TrendPoints> {
  const points = new Map<string, PortfolioRow['trend']>();
  if (refs.length === 0) return points;

  const recent = () =>
    knex(TREND_TABLE)
      .whereIn('root_ref', refs)
      .andWhere('day', '>', today - DAYS)
      .andWhere('day', '<=', today);
  const lastOfEach = recent()
    .select('root_ref')
    .max('day')
    .whereNotNull('coverage')
    .groupBy('root_ref')
    .groupByRaw(`(${Number(today)} - day) / ${DAYS_PER_POINT}`);
  const records: Array<{ root_ref: string; day: number; coverage: number }> =
    // By the pairs alone, SQLite would look for them in the whole table.
    await recent()
      .select('root_ref', 'day', 'coverage')
      .whereIn(['root_ref', 'day'], lastOfEach)
      .orderBy('day');
  for (const { root_ref: ref, day, coverage } of records) {
    const own = points.get(ref) ?? [];
    own.push({ day: isoDay(day), coverage });
    points.set(ref, own);
  }
  return points;
}
