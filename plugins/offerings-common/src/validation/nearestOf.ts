import { distance } from 'fastest-levenshtein';
import { nearest } from '../text';

/** The nearest right name, and whether it may be written instead without asking. */
export interface Nearest {
  suggestion?: string;
  /** The suggestion, where it is the only one that is as near. */
  mend?: string;
  /** How many letters are different, where there is a suggestion. */
  distance?: number;
}

function distanceTo(written: string, name: string): number {
  return distance(
    written.toLocaleLowerCase('en-US'),
    name.toLocaleLowerCase('en-US'),
  );
}

function* without(known: Iterable<string>, name: string): Generator<string> {
  for (const other of known) if (other !== name) yield other;
}

/**
 * The nearest of some known names, and whether it is the only one.
 *
 * @param isTaken - tells whether a name is there already, so that nothing may be renamed to it
 */
export function nearestOf(
  written: string,
  known: Iterable<string>,
  { isTaken }: { isTaken?: (name: string) => boolean } = {},
): Nearest {
  const suggestion = nearest(written, known);
  if (suggestion === undefined) return {};
  const far = distanceTo(written, suggestion);
  const second = nearest(written, without(known, suggestion));
  const isOnly = second === undefined || distanceTo(written, second) > far;
  return {
    suggestion,
    distance: far,
    mend: isOnly && !isTaken?.(suggestion) ? suggestion : undefined,
  };
}
