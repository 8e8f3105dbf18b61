import type { MeasureReading } from './input';
import { instantHasCome } from './read/dates';

/** A reading, with its instant in milliseconds. */
export interface DatedReading {
  at: string;
  time: number;
  value: number;
}

/** The readings of one measure of one Product or Service, oldest first. */
export type ReadingsOf = (
  offering: string,
  measure: string,
) => readonly DatedReading[];

/** Whatever order they come in, they end up in the same. */
function inOrder(a: DatedReading, b: DatedReading): number {
  return (
    a.time - b.time ||
    a.value - b.value ||
    Number(a.at > b.at) - Number(a.at < b.at)
  );
}

/** Gathers the readings of each measure; passed over is what says nothing, and what is yet to come. */
export function gatherReadings(
  readings: Iterable<MeasureReading>,
  now: Date,
): ReadingsOf {
  const groups = new Map<string, DatedReading[]>();
  for (const { offering, measure, at, value } of readings) {
    const time = Date.parse(at);
    if (!Number.isFinite(value) || !instantHasCome(time, now)) continue;
    const key = `${offering} ${measure}`;
    const group = groups.get(key);
    if (group) group.push({ at, time, value });
    else groups.set(key, [{ at, time, value }]);
  }
  for (const group of groups.values()) group.sort(inOrder);
  return (offering, measure) => groups.get(`${offering} ${measure}`) ?? [];
}
