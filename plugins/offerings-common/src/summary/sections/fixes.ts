import type { Fix, ValueModel } from '../../api';
import { firstFixes } from '../firstFixes';
import { oneLine } from '../oneLine';
import type { Section } from './section';

const MOST_FIXES = 5;

/** Where a fix is typed. */
export function placeOf({ entity, field, file }: Fix): string {
  const where =
    field === '---' ? 'a new document' : `field ${oneLine(field, 120)}`;
  const beside = field === '---' ? 'beside' : 'of';
  return `${where} ${beside} ${entity}${
    file ? `, in ${oneLine(file, 160)}` : ''
  }`;
}

/** What to do first; each with the id under which it can be explained. */
export function describeFixes(model: ValueModel): Section {
  const fixes = firstFixes(model);
  const towards = model.verdict.next?.verdict;
  return {
    heading: towards
      ? `## First fixes, towards ${towards} (${Math.min(
          fixes.length,
          MOST_FIXES,
        )} of ${fixes.length})`
      : '## First fixes',
    lines: fixes
      .slice(0, MOST_FIXES)
      .map(({ criterion, fix, reason }, index) => {
        const id = criterion?.id ?? reason?.code;
        return `${index + 1}. ${oneLine(fix.summary)} [${id}] (${placeOf(
          fix,
        )})`;
      }),
  };
}
