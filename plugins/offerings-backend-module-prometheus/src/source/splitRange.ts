import type { Range } from '../client';

/** Prometheus refuses a query for more points than this. */
const MOST_POINTS = 11_000;

/** What {@link splitRange} goes by; all in milliseconds. */
export interface SplitRangeOptions {
  /** The instant of the latest reading that is known, since 1970. */
  latest?: number;
  /** How far to go back where none is known. */
  lookBack: number;
  step: number;
  /** Since 1970. */
  now: number;
}

/**
 * What is still to be asked for, oldest first, in pieces that Prometheus accepts.
 *
 * @remarks
 * Every instant is a whole number of steps after 1970, so that asking again asks for the same ones.
 */
export function* splitRange(options: SplitRangeOptions): Generator<Range> {
  const { latest, lookBack, step, now } = options;
  const known = latest ?? now - lookBack - 1;
  let start = Math.floor(known / step) * step + step;
  while (start <= now) {
    const end = Math.min(
      start + (MOST_POINTS - 1) * step,
      Math.floor(now / step) * step,
    );
    yield { start, end, step };
    start = end + step;
  }
}
