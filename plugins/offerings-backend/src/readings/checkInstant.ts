import { DateTime } from 'luxon';
import { mustBe, type FieldCheck } from './readingFields';

/** As long as this a clock may run fast. */
const FAST_CLOCK = 5 * 60 * 1000;

const WITH_TIME_AND_ZONE =
  /^\d{4}-?\d\d-?\d\dT\d\d.*(?:Z|[+-]\d\d(?::?\d\d)?)$/;

/** When a reading can have been taken. */
export interface InstantLimits {
  now: Date;
  /** Milliseconds since 1970; older readings are not kept. */
  dropBefore: number;
}

/**
 * Reads an instant.
 *
 * @returns it in UTC, to the millisecond
 */
export function checkInstant(
  written: unknown,
  { now, dropBefore }: InstantLimits,
): FieldCheck<string> {
  const instant = typeof written === 'string' ? parse(written) : undefined;
  if (!instant) return mustBe('at', written, hint(written));

  const at = instant.toMillis();
  if (at > now.getTime() + FAST_CLOCK) {
    return {
      problem: `must not lie in the future, but is ${iso(at)}, and now is ${iso(
        now.getTime(),
      )}`,
    };
  }
  if (at < dropBefore) {
    return {
      problem: `must not be older than what is kept, which begins at ${iso(
        dropBefore,
      )}, but is ${iso(at)}`,
    };
  }
  return { value: iso(at) };
}

function parse(written: string): DateTime | undefined {
  if (!WITH_TIME_AND_ZONE.test(written)) return undefined;
  const instant = DateTime.fromISO(written, { zone: 'utc' });
  return instant.isValid ? instant : undefined;
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** The nearest instant, where only the zone was forgotten, or it is counted since 1970. */
function hint(written: unknown): string {
  if (typeof written === 'number') {
    const instant = DateTime.fromMillis(
      Math.abs(written) < 1e11 ? written * 1000 : written,
      { zone: 'utc' },
    );
    return instant.isValid ? meant(iso(instant.toMillis())) : '';
  }
  const inUtc = `${written}Z`;
  return typeof written === 'string' && parse(inUtc) ? meant(inUtc) : '';
}

function meant(instant: string): string {
  return `, did you mean '${instant}'?`;
}
