import { nearestOf } from '../../validation/nearestOf';
import type { LintContext } from '../context';
import type { EntitySet } from './entitySet';

/** Each looks through all refs of some kinds; who has more unknown ones than this has no slip of the pen. */
const MAX_SEARCHES = 200;

/** A ref whose name alone is another: what they have in common would make any two names seem near. */
function nearestName(
  ref: string,
  candidates: readonly string[],
): ReturnType<LintContext['nearestRef']> {
  const prefix = ref.slice(0, ref.indexOf('/') + 1);
  const names = candidates
    .filter(candidate => candidate.startsWith(prefix))
    .map(candidate => candidate.slice(prefix.length));
  const { suggestion, mend } = nearestOf(ref.slice(prefix.length), names);
  return {
    suggestion: suggestion && prefix + suggestion,
    mend: mend && prefix + mend,
  };
}

/** Finds, for a ref that is not there, the nearest one that is: the same name under another kind, or a name like it. */
export function nearestRefIn(set: EntitySet): LintContext['nearestRef'] {
  const known = new Map<string, ReturnType<LintContext['nearestRef']>>();
  return (ref, kinds) => {
    const allowed = kinds?.map(kind => kind.toLocaleLowerCase('en-US'));
    const id = `${ref} ${allowed?.join()}`;
    const earlier = known.get(id);
    if (earlier) return earlier;
    if (known.size >= MAX_SEARCHES) return {};

    const name = ref.slice(ref.indexOf(':'));
    const sameName = [...(allowed ?? set.kinds())]
      .map(kind => kind + name)
      .filter(candidate => set.has(candidate));
    const kind = ref.slice(0, ref.indexOf(':'));
    const found =
      sameName.length === 1
        ? { suggestion: sameName[0], mend: sameName[0] }
        : nearestName(ref, [...set.refsOfKind(kind)]);
    known.set(id, found);
    return found;
  };
}
