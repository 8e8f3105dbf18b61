import type { Measurement } from '../api';
import { PERSPECTIVE_TERMS, type Perspective } from '../vocabularies';

type Side = Measurement['perspectives'][number];

function list(items: string[], last: 'and' | 'or'): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;
}

/** What a perspective is called within a sentence. */
export function nameOfPerspective(perspective: Perspective): string {
  return PERSPECTIVE_TERMS[perspective].title.toLocaleLowerCase('en-US');
}

function sayUnseen(perspective: Perspective): string {
  return `${nameOfPerspective(perspective)} (${
    PERSPECTIVE_TERMS[perspective].meaning
  })`;
}

/** What nobody sees, where only some of the four sides are measured; `undefined` where all are, or none. */
export function sayOneSided(sides: Side[]): string | undefined {
  const seen = sides.filter(({ measured }) => measured > 0);
  const unseen = sides.filter(({ measured }) => measured === 0);
  if (seen.length === 0 || unseen.length === 0) return undefined;
  const seenNames = list(
    seen.map(({ perspective }) => nameOfPerspective(perspective)),
    'and',
  );
  const unseenNames = list(
    unseen.map(({ perspective }) => sayUnseen(perspective)),
    'or',
  );
  return `Only ${seenNames} ${
    seen.length === 1 ? 'is' : 'are'
  } measured: nobody sees ${unseenNames}.`;
}
