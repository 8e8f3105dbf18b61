import type { Learning, ValueStreamFlow } from '../api';
import { safeUrl } from '../text';
import type { OfferingWalk } from './walk';

/** What was learned by where it was learned, and whether what support learns changes anything. */
export function describeLearning(
  members: OfferingWalk['members'],
  flows: ValueStreamFlow[],
): Learning {
  const improvements = members.flatMap(({ ref, spec }) =>
    (spec.improvements ?? []).map(improvement => ({
      ...improvement,
      url: safeUrl(improvement.url),
      offering: ref,
    })),
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
