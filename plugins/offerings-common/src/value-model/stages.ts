import type { StageModel, StepReference, ValueStreamFlow } from '../api';
import { STAGES, type Stage } from '../vocabularies';
import type { OfferingWalk } from './walk';

function unique(refs: string[]): string[] {
  return [...new Set(refs)];
}

/** `acquire` and `build` stand in for each other; every other stage is needed. */
function isNeeded(stage: Stage, hasSteps: (stage: Stage) => boolean): boolean {
  if (stage === 'acquire') return hasSteps('acquire') || !hasSteps('build');
  if (stage === 'build') return hasSteps('build') || !hasSteps('acquire');
  return true;
}

/** A step, by the stream that it belongs to. */
export function referTo(
  flow: ValueStreamFlow,
  step: { id: string; title: string },
): StepReference {
  return { valueStream: flow.valueStream, step: step.id, title: step.title };
}

/** What happens in each of the nine stages, over all value streams of an offering, and which are holes. */
export function describeStages(
  flows: ValueStreamFlow[],
  practices: OfferingWalk['practices'],
): StageModel[] {
  const idOf = new Map(practices.map(({ ref, spec }) => [ref, spec.practice]));
  const stepsIn = (stage: Stage) =>
    flows.flatMap(flow =>
      flow.steps
        .filter(step => step.stage === stage)
        .map(step => ({ flow, step })),
    );
  const hasSteps = (stage: Stage) =>
    flows.some(flow => flow.steps.some(step => step.stage === stage));

  return STAGES.map(stage => {
    const found = stepsIn(stage);
    const needed = isNeeded(stage, hasSteps);
    return {
      stage,
      steps: found.map(({ flow, step }) => referTo(flow, step)),
      performers: unique(found.flatMap(({ step }) => step.performers)),
      practices: unique([
        ...found.flatMap(({ step }) =>
          step.practices.flatMap(ref => idOf.get(ref) ?? []),
        ),
        ...practices.flatMap(({ spec }) =>
          spec.practice && spec.stages?.includes(stage) ? [spec.practice] : [],
        ),
      ]).sort(),
      needed,
      hole: needed && found.length === 0,
    };
  });
}
