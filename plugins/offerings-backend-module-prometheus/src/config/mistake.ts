import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { nearest } from '@offerings/backstage-plugin-offerings-common';

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
 * Refuses keys that nobody reads.
 *
 * @param path - where the config stands, seen from {@link KEY}; empty for its top
 * @throws InputError that names the key, and the one that was probably meant
 */
export function checkKeys(
  config: Config,
  known: readonly string[],
  path: string = '',
): void {
  const unknown = config.keys().find(key => !known.includes(key));
  if (unknown === undefined) return;
  const meant = nearest(unknown, known);
  throw mistake(
    path ? `${path}.${unknown}` : unknown,
    `unknown key, ${
      meant ? `did you mean '${meant}'?` : `known are ${known.join(', ')}`
    }`,
  );
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
