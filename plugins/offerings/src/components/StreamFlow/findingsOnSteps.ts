import type {
  Finding,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';

/** The findings of one step, by whether they concern the way into it or its work. */
export interface StepFindings {
  before: Finding[];
  work: Finding[];
}

/** Where a finding is marked: at the end of a wait or handoff, where a loop begins, on every step that leans on something. */
function placesOf({ kind, steps }: Finding): string[] {
  switch (kind) {
    case 'delay':
    case 'weak-handoff':
      return steps.slice(-1);
    case 'repeated-effort':
      return steps.slice(0, 1);
    default:
      return steps;
  }
}

/** The findings of a flow by the step on which each is marked. */
export function findingsOnSteps(
  flow: ValueStreamFlow,
): ReadonlyMap<string, StepFindings> {
  const found = new Map<string, StepFindings>();
  for (const finding of flow.findings) {
    const isBefore =
      finding.kind === 'delay' || finding.kind === 'weak-handoff';
    for (const id of placesOf(finding)) {
      const here = found.get(id) ?? { before: [], work: [] };
      (isBefore ? here.before : here.work).push(finding);
      found.set(id, here);
    }
  }
  return found;
}

/** The findings of several steps together. */
export function findingsOf(
  found: ReadonlyMap<string, StepFindings>,
  ids: readonly string[],
): StepFindings {
  const all = ids.flatMap(id => found.get(id) ?? []);
  return {
    before: all.flatMap(({ before }) => before),
    work: all.flatMap(({ work }) => work),
  };
}
