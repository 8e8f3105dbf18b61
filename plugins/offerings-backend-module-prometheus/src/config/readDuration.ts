import { readDurationFromConfig, type Config } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { mistake } from './mistake';

/** What {@link readDuration} goes by. */
export interface ReadDurationOptions {
  /** In milliseconds, for where nothing is set. */
  default: number;
  /** The shortest that makes sense. */
  atLeast: { length: number; said: string };
}

/**
 * A duration as Backstage takes them, such as `P1D`, `1 day` or `{ days: 1 }`.
 *
 * @returns milliseconds
 * @throws InputError that names the key
 */
export function readDuration(
  config: Config,
  key: string,
  options: ReadDurationOptions,
): number {
  if (!config.has(key)) return options.default;
  const length = parse(config, key);
  const { atLeast } = options;
  if (length === undefined || !(length >= atLeast.length)) {
    throw mistake(
      key,
      `must be a duration of at least ${atLeast.said}, such as PT1H, '1 day' or { days: 1 }`,
    );
  }
  return length;
}

function parse(config: Config, key: string): number | undefined {
  try {
    return Math.round(
      durationToMilliseconds(readDurationFromConfig(config, { key })),
    );
  } catch {
    return undefined;
  }
}
