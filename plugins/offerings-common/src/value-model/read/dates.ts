import { DateTime, Duration } from 'luxon';

/** Reads an ISO 8601 date or instant, in UTC where it names no zone. */
export function readDate(iso: string | undefined): DateTime | undefined {
  if (iso === undefined) return undefined;
  const date = DateTime.fromISO(iso, { zone: 'utc' });
  return date.isValid ? date : undefined;
}

/** A date moved by an ISO 8601 duration in calendar terms: a month is a month, whatever its days. */
export function addTo(date: DateTime, duration: string): DateTime | undefined {
  const length = Duration.fromISO(duration);
  const moved = length.isValid ? date.plus(length) : undefined;
  return moved?.isValid ? moved : undefined;
}

const HOUR = 60 * 60 * 1000;
/** Where a day begins first, clocks are 14 hours ahead of UTC. */
const EARLIEST_DAY = 14 * HOUR;

/**
 * Tells whether an instant has come, and a day, which is a date at midnight, anywhere on Earth.
 *
 * @param instant - in milliseconds; what is no number never comes
 */
export function instantHasCome(instant: number, now: Date): boolean {
  const isDay = instant % (24 * HOUR) === 0;
  return instant - (isDay ? EARLIEST_DAY : 0) <= now.getTime();
}

/** Tells whether a date has come, as {@link instantHasCome} has it. */
export function hasCome(date: DateTime, now: Date): boolean {
  return instantHasCome(date.toMillis(), now);
}

/** Tells whether a date lies in the past, and no longer ago than a duration. */
export function isWithin(
  iso: string | undefined,
  duration: string,
  now: Date,
): boolean {
  const date = readDate(iso);
  const until = date && addTo(date, duration);
  if (!date || !until) return false;
  return hasCome(date, now) && now.getTime() <= until.toMillis();
}
