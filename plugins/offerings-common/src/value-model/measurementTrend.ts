import type { Measure } from '../api';
import { judgeChange } from './measurementChange';
import type { DatedReading } from './measurementReadings';

const DAY = 24 * 60 * 60 * 1000;
const WINDOW = 90 * DAY;
/** Fewer days than this can't stand out from chance, and over less time nobody would call it a trend. */
const LEAST_DAYS = 4;
const LEAST_SPAN = 14;
/** The normal score that chance passes in one of ten cases, be it up or down. */
const BEYOND_CHANCE = 1.645;

const TRENDS = {
  better: 'improving',
  unchanged: 'steady',
  worse: 'worsening',
} as const;

interface DayValue {
  day: number;
  value: number;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]
    : sorted[middle - 1] / 2 + sorted[middle] / 2;
}

/** A measure that is read each minute says no more of ninety days than one that is read each day. */
function medianOfEachDay(readings: readonly DatedReading[]): DayValue[] {
  const days = new Map<number, number[]>();
  for (const { time, value } of readings) {
    const day = Math.floor(time / DAY);
    const values = days.get(day);
    if (values) values.push(value);
    else days.set(day, [value]);
  }
  return [...days].map(([day, values]) => ({ day, value: median(values) }));
}

function mapPairs<T>(
  days: DayValue[],
  look: (earlier: DayValue, later: DayValue) => T,
): T[] {
  return days.flatMap((earlier, index) =>
    days.slice(index + 1).map(later => look(earlier, later)),
  );
}

/** The slope of Theil and Sen: the median of the slopes between any two days, which a few odd readings don't move. */
function slopePerDay(days: DayValue[]): number {
  return median(
    mapPairs(days, (from, to) => (to.value - from.value) / (to.day - from.day)),
  );
}

/** The test of Mann and Kendall: more pairs go one way than chance would have it. */
function standsOut(days: DayValue[]): boolean {
  const n = days.length;
  const ways = mapPairs(days, (from, to) => Math.sign(to.value - from.value));
  const score = Math.abs(ways.reduce<number>((sum, way) => sum + way, 0));
  const ties = new Map<number, number>();
  for (const { value } of days) ties.set(value, (ties.get(value) ?? 0) + 1);
  const spread = (count: number) => count * (count - 1) * (2 * count + 5);
  const tied = [...ties.values()].reduce((sum, t) => sum + spread(t), 0);
  const variance = (spread(n) - tied) / 18;
  return score > 1 && score - 1 >= BEYOND_CHANCE * Math.sqrt(variance);
}

/**
 * How the readings of the last 90 days move, against the measure's direction.
 *
 * @remarks
 * The readings of one day count once, with their median. The change is the Theil–Sen slope times the days from the
 * first to the last of them. It is `steady` where the Mann–Kendall test does not tell it from chance (one case in ten),
 * or where it is small as `judgeChange` has it. (Mann 1945, Kendall 1975, Sen 1968; the usual pair for short and noisy
 * series, as it asks for no distribution and bears outliers.)
 *
 * @param readings - oldest first, none of them later than `now`
 * @returns `undefined` with readings on fewer than four days or over less than two weeks, or where nobody says which
 * way is better
 */
export function trendOf(
  readings: readonly DatedReading[],
  measure: Pick<Measure, 'direction' | 'unit'>,
  now: Date,
): Measure['trend'] {
  const days = medianOfEachDay(
    readings.filter(({ time }) => time > now.getTime() - WINDOW),
  );
  if (days.length < LEAST_DAYS) return undefined;
  const span = days[days.length - 1].day - days[0].day;
  if (span < LEAST_SPAN) return undefined;
  const change = standsOut(days) ? slopePerDay(days) * span : 0;
  const level = median(days.map(({ value }) => value));
  const movement = judgeChange(change, level, measure);
  return movement && TRENDS[movement];
}
