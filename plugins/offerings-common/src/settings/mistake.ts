import { InputError } from '@backstage/errors';
import { nearest } from '../text';

/** What is wrong with a key of the configuration, in one sentence that begins with the key. */
export function mistake(path: string, what: string): InputError {
  return new InputError(`${path}: ${what}`);
}

/** What was found, as a message shows it. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
}

/** What was probably meant, or everything that there is. */
export function hint(written: string, known: readonly string[]): string {
  const meant = nearest(written, known);
  return meant ? `did you mean '${meant}'?` : `known are ${known.join(', ')}`;
}
