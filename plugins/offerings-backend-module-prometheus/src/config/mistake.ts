import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** The key that everything here stands under. */
export const KEY = 'offerings.prometheus';

/**
 * What is wrong with a key, in one sentence.
 *
 * @param path - where, seen from {@link KEY}
 */
export function mistake(path: string, what: string): InputError {
  return new InputError(`${KEY}.${path}: ${what}`);
}

/**
 * A text that has to be there.
 *
 * @param path - where the config stands, seen from {@link KEY}; empty for its top
 * @throws InputError that says what the text is for
 */
export function readText(
  config: Config,
  key: string,
  what: string,
  path: string = '',
): string {
  const value = config.getOptional(key);
  if (typeof value === 'string' && value.trim()) return value;
  throw mistake(path ? `${path}.${key}` : key, `must be ${what}`);
}
