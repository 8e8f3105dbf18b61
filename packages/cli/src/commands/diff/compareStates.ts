import type {
  Diagnostic,
  Dimension,
  Verdict,
} from '@offerings/backstage-plugin-offerings-common';
import type { OfferingFigures, StreamFinding } from '../../offerings/figures';
import { percentOf } from '../../offerings/percent';

/** What there is to say of one revision. */
export interface RevisionState {
  offerings: readonly OfferingFigures[];
  diagnostics: readonly Diagnostic[];
}

/** A value before and after; left out where there was no such offering, or the dimension does not apply. */
export interface Change<T> {
  base?: T;
  head?: T;
}

/** What came and what went. */
export interface ComingAndGoing<T> {
  added: T[];
  removed: T[];
}

/** How one offering changes. */
export interface OfferingChange {
  ref: string;
  title: string;
  change: 'added' | 'removed' | 'changed' | 'unchanged';
  verdict: Change<Verdict>;
  /** Percent, rounded down. */
  dimensions: Array<Change<number> & { dimension: Dimension }>;
  reasons: ComingAndGoing<OfferingFigures['reasons'][number]>;
  findings: ComingAndGoing<StreamFinding>;
}

/** What changes between two revisions. */
export interface Difference {
  offerings: OfferingChange[];
  diagnostics: ComingAndGoing<Diagnostic>;
}

/** Compares two lists as bags: what is twice in one and once in the other has come or gone once. */
function compare<T>(
  base: readonly T[],
  head: readonly T[],
  keyOf: (item: T) => string,
): ComingAndGoing<T> {
  const left = new Map<string, T[]>();
  for (const item of base) {
    left.set(keyOf(item), [...(left.get(keyOf(item)) ?? []), item]);
  }
  const added = head.filter(item => !left.get(keyOf(item))?.shift());
  return { added, removed: [...left.values()].flat() };
}

function keyOfDiagnostic(diagnostic: Diagnostic): string {
  const { entityRef, file, rule, field, message } = diagnostic;
  // An entity that moves to another file takes its mistakes along.
  return JSON.stringify([entityRef ?? file, rule, field, message]);
}

function percentIn(
  figures: OfferingFigures | undefined,
  wanted: Dimension,
): number | undefined {
  const coverage = figures?.dimensions.find(
    ({ dimension }) => dimension === wanted,
  )?.coverage;
  return coverage === undefined ? undefined : percentOf(coverage);
}

function isTouched({
  verdict,
  dimensions,
  reasons,
  findings,
}: Omit<OfferingChange, 'change'>): boolean {
  return (
    verdict.base !== verdict.head ||
    dimensions.some(({ base, head }) => base !== head) ||
    [reasons, findings].some(
      ({ added, removed }) => added.length + removed.length > 0,
    )
  );
}

function compareOffering(
  base: OfferingFigures | undefined,
  head: OfferingFigures | undefined,
): OfferingChange[] {
  const shown = head ?? base;
  if (!shown) return [];
  const compared = {
    ref: shown.ref,
    title: shown.title,
    verdict: { base: base?.verdict, head: head?.verdict },
    dimensions: shown.dimensions.map(({ dimension }) => ({
      dimension,
      base: percentIn(base, dimension),
      head: percentIn(head, dimension),
    })),
    reasons: compare(
      base?.reasons ?? [],
      head?.reasons ?? [],
      ({ code, text }) => `${code} ${text}`,
    ),
    findings: compare(
      base?.findings ?? [],
      head?.findings ?? [],
      ({ valueStream, kind, statement }) =>
        `${valueStream} ${kind} ${statement}`,
    ),
  };
  if (!base) return [{ ...compared, change: 'added' }];
  if (!head) return [{ ...compared, change: 'removed' }];
  const change = isTouched(compared) ? 'changed' : 'unchanged';
  return [{ ...compared, change }];
}

/** What changes from one state to another, offerings in the order of their refs. */
export function compareStates(
  base: RevisionState,
  head: RevisionState,
): Difference {
  const before = new Map(base.offerings.map(each => [each.ref, each]));
  const after = new Map(head.offerings.map(each => [each.ref, each]));
  const refs = [...new Set([...before.keys(), ...after.keys()])].sort();
  return {
    offerings: refs.flatMap(ref =>
      compareOffering(before.get(ref), after.get(ref)),
    ),
    diagnostics: compare(base.diagnostics, head.diagnostics, keyOfDiagnostic),
  };
}
