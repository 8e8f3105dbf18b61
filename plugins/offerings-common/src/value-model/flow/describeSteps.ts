import type { FlowStep } from '../../api';
import { toIsoDuration } from '../../text';
import { hiddenUses } from './findings';
import { knownTime, processTimeOf, qualityOf } from './known';
import type { FlowSurroundings, ModelStep } from './types';

function isoOf(milliseconds: number | undefined): string | undefined {
  return milliseconds === undefined ? undefined : toIsoDuration(milliseconds);
}

/** The steps as readers see them, in the order of the descriptor. */
export function describeSteps(
  steps: readonly ModelStep[],
  around: FlowSurroundings,
  path: readonly number[],
  ends: ReadonlySet<number>,
): FlowStep[] {
  const onPath = new Set(path);
  return steps.map((step, place) => ({
    id: step.id,
    title: step.title,
    stage: step.stage,
    type: step.type,
    performers: [...step.performers],
    stakeholder: step.stakeholder,
    skills: [...step.skills],
    processTime: isoOf(processTimeOf(step)),
    waitTime: isoOf(knownTime(step.waitTime)),
    percentCompleteAndAccurate: qualityOf(step),
    uses: [...step.uses],
    hidden: hiddenUses(step, around),
    practices: [...step.practices],
    suppliers: step.suppliers.map(supplier => ({
      name: supplier.name,
      ref: supplier.ref,
      declared: around.isDeclaredSupplier(supplier),
    })),
    onMainPath: onPath.has(place),
    endsHere: ends.has(place),
  }));
}
