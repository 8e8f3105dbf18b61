import type { LintContext } from './context';
import type { Diagnostic, DiagnosticFix } from './diagnostic';
import type { Finding } from './finding';
import { proposeFix } from './fixes/proposeFix';
import { tryFix } from './fixes/tryFix';
import { judge } from './judge';
import { Positions } from './positions';
import type { ReadSource } from './readSource';
import type { Unit } from './set/unit';
import type { Problem } from './yaml/problem';
import { rangeOf } from './yaml/rangeOf';

type Tried = (fix: DiagnosticFix | undefined) => DiagnosticFix | undefined;

/** Offers a fix only where it works, and only as long as trying them is worth the time. */
function trier(unit: Unit, { text }: ReadSource, context: LintContext): Tried {
  return fix =>
    fix && context.budget.left > 0 && tryFix(unit, fix, text, context)
      ? fix
      : undefined;
}

function diagnosticOf(
  problem: Problem,
  { path }: ReadSource,
  positions: Positions,
): Diagnostic {
  const { rule, severity, message, start, end } = problem;
  const from = positions.at(start);
  const to = positions.at(Math.max(start, end));
  return { file: path, start: from, end: to, severity, rule, message };
}

function findingToDiagnostic(
  finding: Finding,
  unit: Unit,
  source: ReadSource,
  positions: Positions,
): Diagnostic {
  const [start, end] = rangeOf(unit.document, finding);
  return {
    ...diagnosticOf({ ...finding, start, end }, source, positions),
    entityRef: unit.ref,
    field: finding.path || undefined,
    suggestion: finding.suggestion,
  };
}

function removalOf(unit: Unit, problem: Problem): DiagnosticFix | undefined {
  const edit = unit.document.removals.get(problem);
  return edit && { title: 'Remove the repetition', edits: [edit] };
}

/** Tells of each finding whether it is the first that would give a field its name: two of them would be a repetition. */
function firstRenamings(): (finding: Finding) => boolean {
  const seen = new Set<string>();
  return ({ mend, path }) => {
    if (!mend || !('key' in mend)) return true;
    const renamed = `${path.slice(0, path.lastIndexOf('.') + 1)}${mend.key}`;
    if (seen.has(renamed)) return false;
    seen.add(renamed);
    return true;
  };
}

function diagnosticsOfUnit(
  unit: Unit,
  source: ReadSource,
  positions: Positions,
  context: LintContext,
): Diagnostic[] {
  const tried = trier(unit, source, context);
  const isFirst = firstRenamings();
  return [
    ...unit.document.problems.map(problem => ({
      ...diagnosticOf(problem, source, positions),
      entityRef: unit.ref,
      fix: tried(removalOf(unit, problem)),
    })),
    ...judge(unit, context).map(finding => ({
      ...findingToDiagnostic(finding, unit, source, positions),
      fix: isFirst(finding)
        ? tried(proposeFix(finding, unit.document, source.text))
        : undefined,
    })),
  ];
}

/** What is wrong with a file, beside the others. */
export function lintSource(
  source: ReadSource,
  context: LintContext,
): Diagnostic[] {
  const positions = new Positions(source.text);
  const unitOf = new Map(source.units.map(unit => [unit.document, unit]));
  const diagnostics = source.problems.map(problem =>
    diagnosticOf(problem, source, positions),
  );
  for (const document of source.documents) {
    const unit = unitOf.get(document);
    const found = unit
      ? diagnosticsOfUnit(unit, source, positions, context)
      : document.problems.map(problem =>
          diagnosticOf(problem, source, positions),
        );
    for (const diagnostic of found) diagnostics.push(diagnostic);
  }
  return diagnostics.sort(
    (a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset,
  );
}
