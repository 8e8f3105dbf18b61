import { distance } from 'fastest-levenshtein';

/** Nobody would recognize a longer name as a slip of the pen, and measuring takes its square. */
const MAX_LENGTH = 64;

/** How many letters may differ: one in a short name, a third of a long one. */
function tolerance(name: string): number {
  return Math.max(1, Math.floor((name.length + 1) / 3));
}

/**
 * The name that was probably meant: the nearest of the known ones, where it is near enough to be a slip of the pen.
 *
 * @example
 * ```ts
 * nearest('ownr', ['owner', 'need']); // 'owner'
 * nearest('colour', ['owner', 'need']); // undefined
 * ```
 *
 * @public
 */
export function nearest(
  written: string,
  known: Iterable<string>,
): string | undefined {
  if (written.length > MAX_LENGTH) return undefined;
  const wanted = written.toLocaleLowerCase('en-US');
  let best: string | undefined;
  let bestDistance = tolerance(written) + 1;
  for (const name of known) {
    // The distance is at least the difference in length: most names are ruled out without measuring.
    if (Math.abs(name.length - written.length) >= bestDistance) continue;
    const d = distance(wanted, name.toLocaleLowerCase('en-US'));
    if (d < bestDistance) {
      best = name;
      bestDistance = d;
    }
  }
  return best;
}
