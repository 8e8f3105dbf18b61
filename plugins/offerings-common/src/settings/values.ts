import { parseDuration } from '../text';
import { hint, mistake, shown } from './mistake';

/** A part of the configuration, as it is read from a file. */
export type Mapping = Readonly<Record<string, unknown>>;

/**
 * A mapping, empty where nothing is set.
 *
 * @throws InputError where it is something else
 */
export function readMapping(value: unknown, path: string): Mapping {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) {
    return value as Mapping;
  }
  throw mistake(path, `must be a mapping, but is ${shown(value)}`);
}

/**
 * Refuses keys that nobody reads.
 *
 * @throws InputError that names the key, and the one that was probably meant
 *
 * @public
 */
export function checkSettingKeys(
  keys: Iterable<string>,
  known: readonly string[],
  path: string,
): void {
  for (const key of keys) {
    if (known.includes(key)) continue;
    throw mistake(`${path}.${key}`, `unknown key, ${hint(key, known)}`);
  }
}

/** @throws InputError where it is no ratio; a number in quotes is one, as environment variables come so */
export function readRatio(value: unknown, path: string): number | undefined {
  if (value === undefined) return undefined;
  const isWritten = typeof value === 'string' && value.trim() !== '';
  const ratio = isWritten ? Number(value) : value;
  if (typeof ratio === 'number' && ratio >= 0 && ratio <= 1) return ratio;
  throw mistake(
    path,
    `must be a ratio from 0 to 1, such as 0.5, but is ${shown(value)}`,
  );
}

/** @throws InputError where it is no ISO 8601 duration */
export function readIsoDuration(
  value: unknown,
  path: string,
): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && parseDuration(value) !== undefined) {
    return value;
  }
  throw mistake(
    path,
    `must be an ISO 8601 duration, such as P30D or P1Y, but is ${shown(value)}`,
  );
}

/** @throws InputError where it is no text, or an empty one */
export function readName(value: unknown, path: string, what: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw mistake(
    path,
    `must be ${what}, but is ${value === undefined ? 'missing' : shown(value)}`,
  );
}

/** @throws InputError where it is none of them */
export function readOneOf<T extends string>(
  value: unknown,
  known: readonly T[],
  path: string,
): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find(each => each === value);
  if (found !== undefined) return found;
  throw mistake(
    path,
    `must be one of ${known.join(', ')}, but is ${shown(value)}${
      typeof value === 'string' ? `, ${hint(value, known)}` : ''
    }`,
  );
}
