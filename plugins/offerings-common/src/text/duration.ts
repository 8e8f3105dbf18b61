import { Duration } from 'luxon';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Luxon also takes `P`, `P1DT` and negative parts, none of which says how long something takes. */
const SAYS_HOW_LONG = /^P[^-]*\d[A-Z]$/;

/** Each unit with the next smaller one; a duration is told in two of them at most. */
const UNITS = [
  { unit: 'days', length: DAY, smaller: { unit: 'hours', length: HOUR } },
  { unit: 'hours', length: HOUR, smaller: { unit: 'minutes', length: MINUTE } },
  {
    unit: 'minutes',
    length: MINUTE,
    smaller: { unit: 'seconds', length: SECOND },
  },
] as const;

const SYMBOLS: Readonly<Record<DurationPart['unit'], string>> = {
  days: 'd',
  hours: 'h',
  minutes: 'min',
  seconds: 's',
};

/**
 * So many of one unit of time, as a part of a duration.
 *
 * @public
 */
export interface DurationPart {
  unit: 'days' | 'hours' | 'minutes' | 'seconds';
  /** A whole number. */
  count: number;
}

/**
 * Reads an ISO 8601 duration. A day is 24 h, a week 7 days, a month 30 days and a year 365 days.
 *
 * @returns whole milliseconds; `undefined` where the text is no duration, is negative, or is too long to be counted in
 * milliseconds
 *
 * @example
 * ```ts
 * parseDuration('P1DT2H'); // 93_600_000
 * parseDuration('soon'); // undefined
 * ```
 *
 * @public
 */
export function parseDuration(iso: string): number | undefined {
  if (!SAYS_HOW_LONG.test(iso)) return undefined;
  const duration = Duration.fromISO(iso);
  if (!duration.isValid) return undefined;
  const length = Math.round(duration.toMillis());
  return Number.isSafeInteger(length) ? length : undefined;
}

/**
 * Writes milliseconds as an ISO 8601 duration with days as the largest unit. {@link parseDuration} reads it back as the
 * same number, rounded to whole milliseconds.
 *
 * @param milliseconds - how long; what is no number or negative counts as zero
 *
 * @example
 * ```ts
 * toIsoDuration(0); // 'PT0S'
 * toIsoDuration(792_000_000); // 'P9DT4H'
 * ```
 *
 * @public
 */
export function toIsoDuration(milliseconds: number): string {
  const length = Math.min(
    Math.round(milliseconds > 0 ? milliseconds : 0),
    Number.MAX_SAFE_INTEGER,
  );
  if (length === 0) return 'PT0S';
  const days = Math.floor(length / DAY);
  const hours = Math.floor((length % DAY) / HOUR);
  const minutes = Math.floor((length % HOUR) / MINUTE);
  const seconds = (length % MINUTE) / SECOND;
  const date = days > 0 ? `${days}D` : '';
  const time = [
    hours > 0 ? `${hours}H` : '',
    minutes > 0 ? `${minutes}M` : '',
    seconds > 0 ? `${seconds}S` : '',
  ].join('');
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

/**
 * Takes a duration apart as people tell it: its largest unit and, where it isn't even, the next smaller one, rounded.
 *
 * @param milliseconds - how long, not negative
 * @returns the larger unit first; empty where it rounds to no second, and `0 minutes` for no time at all
 *
 * @example
 * ```ts
 * durationParts(5_400_000); // [{ unit: 'hours', count: 1 }, { unit: 'minutes', count: 30 }]
 * ```
 *
 * @public
 */
export function durationParts(milliseconds: number): DurationPart[] {
  if (milliseconds === 0) return [{ unit: 'minutes', count: 0 }];
  for (const { unit, length, smaller } of UNITS) {
    const rounded = Math.round(milliseconds / smaller.length) * smaller.length;
    if (rounded >= length) {
      const whole = { unit, count: Math.floor(rounded / length) };
      const rest = (rounded % length) / smaller.length;
      return rest === 0
        ? [whole]
        : [whole, { unit: smaller.unit, count: rest }];
    }
  }
  const seconds = Math.round(milliseconds / SECOND);
  return seconds === 0 ? [] : [{ unit: 'seconds', count: seconds }];
}

/**
 * An ISO 8601 duration as people read it: its largest unit and, where it isn't even, the next smaller one, rounded.
 *
 * @returns the text itself where it is no duration
 *
 * @example
 * ```ts
 * formatDuration('P9DT4H'); // '9 d 4 h'
 * formatDuration('PT90M'); // '1 h 30 min'
 * ```
 *
 * @public
 */
export function formatDuration(iso: string): string {
  const milliseconds = parseDuration(iso);
  if (milliseconds === undefined) return iso;
  const parts = durationParts(milliseconds);
  return parts.length === 0
    ? `under 1 ${SYMBOLS.seconds}`
    : parts.map(({ unit, count }) => `${count} ${SYMBOLS[unit]}`).join(' ');
}
