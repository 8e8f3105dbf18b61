import type { Improvement, Learning, ValueStreamFlow } from '../api';
import type { OfferingImprovement } from '../kinds';
import { safeUrl } from '../text';
import { describeEffect, type EffectSurroundings } from './learningEffect';
import { stepFinder } from './learningSteps';
import { readDate } from './read/dates';
import type { OfferingWalk } from './walk';

function describeImprovement(
  offering: string,
  improvement: OfferingImprovement,
  findStep: ReturnType<typeof stepFinder>,
  around: EffectSurroundings,
): Improvement {
  const { url, learnedAt, changes, doneOn } = improvement;
  return {
    ...improvement,
    url: safeUrl(url),
    doneOn: readDate(doneOn)?.toISODate() ?? undefined,
    offering,
    learnedAtStep: findStep(learnedAt, offering),
    changesStep: findStep(changes, offering),
    effect: describeEffect(improvement, offering, around),
  };
}

/** What was learned: where, what it changes, whether it helped, and whether what support learns changes anything. */
export function describeLearning(
  members: OfferingWalk['members'],
  flows: ValueStreamFlow[],
  around: EffectSurroundings,
): Learning {
  const findStep = stepFinder(flows);
  const improvements = members.flatMap(({ ref, spec }) =>
    (spec.improvements ?? []).map(improvement =>
      describeImprovement(ref, improvement, findStep, around),
    ),
  );
  const supports = flows.some(flow =>
    flow.steps.some(step => step.stage === 'support'),
  );
  return {
    improvements,
    supportWithoutImprovement:
      supports &&
      !improvements.some(
        ({ learnedFrom, changes }) => learnedFrom === 'support' && changes,
      ),
  };
}
