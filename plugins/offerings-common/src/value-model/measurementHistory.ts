import type { ReadingPoint } from '../api';
import type { DatedReading } from './measurementReadings';

const YEAR = 365 * 24 * 60 * 60 * 1000;
const MOST_POINTS = 60;

/** The last reading in each of 60 equal stretches of the time from the first to the latest. */
function thinOut(readings: readonly DatedReading[]): DatedReading[] {
  const start = readings[0].time;
  const length = readings[readings.length - 1].time - start;
  const stretches = new Map<number, DatedReading>();
  for (const reading of readings) {
    const share = length === 0 ? 0 : (reading.time - start) / length;
    const stretch = Math.min(MOST_POINTS - 1, Math.floor(share * MOST_POINTS));
    stretches.set(stretch, reading);
  }
  return [...stretches.values()];
}

/**
 * The readings of the last year, oldest first: all of them where they are 60 at most, else the last reading in each of
 * 60 equal stretches of time. The latest is always the last, be it older than a year.
 *
 * @param readings - oldest first
 */
export function historyOf(
  readings: readonly DatedReading[],
  now: Date,
): ReadingPoint[] {
  const recent = readings.filter(({ time }) => time > now.getTime() - YEAR);
  const kept = recent.length > 0 ? recent : readings.slice(-1);
  const points = kept.length > MOST_POINTS ? thinOut(kept) : kept;
  return points.map(({ at, value }) => ({ at, value }));
}
