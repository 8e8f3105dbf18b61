import { duration } from '../kinds/fields';
import { toIsoDuration } from '../text';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How people write the units; an `m` beside other times of a working day is a minute, not a month. */
const UNITS: ReadonlyArray<readonly [RegExp, number]> = [
  [/^s(ec(ond)?s?)?$/, SECOND],
  [/^m(in(ute)?s?)?$/, MINUTE],
  [/^h((ou)?rs?)?$/, HOUR],
  [/^d(ays?)?$/, DAY],
  [/^w(eeks?)?$/, 7 * DAY],
];

/** Calendar units have no length of their own, so they are kept as they are. */
const CALENDAR = /^(\d{1,6}) ?(month|year)s?$/;

const PARTS =
  /^\d{1,6}(\.\d{1,3})? ?[a-z]+( ?(and|,)? ?\d{1,6}(\.\d{1,3})? ?[a-z]+){0,4}$/;
const PART = /(\d{1,6}(?:\.\d{1,3})?) ?([a-z]+)/g;

const ISO = new RegExp(duration.pattern);

function lengthOf(count: string, unit: string): number | undefined {
  const length = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  return length === undefined ? undefined : Number(count) * length;
}

function fromWords(text: string): string | undefined {
  if (!PARTS.test(text)) return undefined;
  let total = 0;
  for (const [, count, unit] of text.matchAll(PART)) {
    const length = lengthOf(count, unit);
    if (length === undefined) return undefined;
    total += length;
  }
  return total > 0 ? toIsoDuration(total) : undefined;
}

/**
 * What a duration in a common spelling is as ISO 8601: `2 days`, `4h`, `1h 30min`, `pt2h`.
 *
 * @returns `undefined` where it is none, or could be several
 */
export function isoDurationOf(written: string): string | undefined {
  const text = written.trim().toLocaleLowerCase('en-US');
  if (text.length > 64) return undefined;
  const upper = text.toLocaleUpperCase('en-US');
  if (ISO.test(upper)) return upper;
  const calendar = CALENDAR.exec(text);
  if (calendar) return `P${calendar[1]}${calendar[2][0].toUpperCase()}`;
  return fromWords(text.replace(/\s+/g, ' '));
}
