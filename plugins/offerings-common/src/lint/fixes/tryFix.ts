import { applyFixes } from '../applyFixes';
import type { LintContext } from '../context';
import type { DiagnosticFix } from '../diagnostic';
import { judge } from '../judge';
import { offeringsOf, streamsOf } from '../set/offering';
import { unitOf, type Unit } from '../set/unit';
import type { EntitySet } from '../set/entitySet';
import { readDocuments } from '../yaml/readDocuments';

/** An offering of more entities than that is not judged over again for each fix. */
const MOST_NEIGHBOURS = 100;

/** An entity is judged in a fraction of the time that it takes to read it. */
const JUDGED_PER_READ = 10;

/** The entities whose diagnostics may change with an entity: those of its offerings. */
function neighbours(unit: Unit, set: EntitySet): Unit[] {
  const { members } = offeringsOf(unit, set);
  const namesakes = unit.ref ? set.namesakes(unit.ref) : [];
  const all = new Set([...members, ...streamsOf(members, set), ...namesakes]);
  all.delete(unit);
  return all.size > MOST_NEIGHBOURS ? [] : [...all];
}

/** How many diagnostics some entities have. */
function count(units: Iterable<Unit>, context: LintContext): number {
  let sum = 0;
  for (const unit of units) sum += judge(unit, context).length;
  return sum;
}

interface Trial {
  /** In the file of the fix. */
  here: number;
  elsewhere: number;
}

function take(
  unit: Unit,
  others: readonly Unit[],
  context: LintContext,
): Trial {
  const here = others.filter(({ file }) => file === unit.file);
  const elsewhere = others.filter(({ file }) => file !== unit.file);
  return {
    here:
      unit.document.problems.length +
      judge(unit, context).length +
      count(here, context),
    elsewhere: count(elsewhere, context),
  };
}

/** The same entity, as it is once the fix is applied; `undefined` where it can't be read any more. */
function fixed(
  unit: Unit,
  fix: DiagnosticFix,
  source: string,
): Unit | undefined {
  const { start, end } = unit.document;
  const edits = fix.edits.map(edit => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start,
  }));
  const text = applyFixes(source.slice(start, end), [{ ...fix, edits }]);
  const { documents } = readDocuments(text);
  const [document] = documents;
  return documents.length === 1 && document.isSound
    ? unitOf(unit, document)
    : undefined;
}

/**
 * Tells whether a fix leaves the file with fewer diagnostics, and no other file with more.
 *
 * @remarks
 * A right value may bring to light what the wrong one hid: then nobody can say that the fix is all it takes, and it is
 * not offered.
 */
export function tryFix(
  unit: Unit,
  fix: DiagnosticFix,
  source: string,
  context: LintContext,
): boolean {
  const { set, budget } = context;
  budget.left -= unit.document.end - unit.document.start;
  const replacement = fixed(unit, fix, source);
  if (!replacement) return false;

  const before = neighbours(unit, set);
  set.replace(unit, replacement);
  const after = neighbours(replacement, set);
  const others = [...new Set([...before, ...after])];
  for (const { document } of others) {
    budget.left -= (document.end - document.start) / JUDGED_PER_READ;
  }
  const then = take(replacement, others, context);
  set.replace(replacement, unit);
  const now = take(unit, others, context);
  return then.here < now.here && then.elsewhere <= now.elsewhere;
}
