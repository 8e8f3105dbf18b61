import { parseDuration } from '@offerings/backstage-plugin-offerings-common';
import type { ReadingSettings } from './settings';

/** The length of a day in milliseconds; UTC knows no other. */
export const DAY = 24 * 60 * 60 * 1000;

/** Where the two ages of a reading begin, each the start of a UTC day in milliseconds since 1970. */
export interface RetentionLimits {
  /** Before it only the last reading of each day is kept. */
  thinBefore: number;
  /** Before it nothing is kept. */
  dropBefore: number;
}

/**
 * Which readings have had their time.
 *
 * @remarks
 * A day is thinned or dropped as a whole, once it is over its time to the end: what was its last reading then stays it.
 */
export function retentionLimits(
  settings: Pick<ReadingSettings, 'keepAllFor' | 'keepDailyFor'>,
  now: Date,
): RetentionLimits {
  return {
    thinBefore: startOfDay(now.getTime() - lengthOf(settings.keepAllFor)),
    dropBefore: startOfDay(now.getTime() - lengthOf(settings.keepDailyFor)),
  };
}

function startOfDay(instant: number): number {
  return Math.floor(instant / DAY) * DAY;
}

function lengthOf(duration: string): number {
  return parseDuration(duration) ?? 0;
}
