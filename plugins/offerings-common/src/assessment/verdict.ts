import type {
  DimensionCoverage,
  Verdict,
  VerdictModel,
  VerdictReason,
} from '../api';
import type { OfferingFacts } from '../value-model/facts';
import { fragileReasons, fragmentedReasons } from './reasons';
import { untrustworthyReasons } from './trust';

/** Missed criteria with a fix: those of the weakest dimensions that hold the verdict back first, then the largest gaps. */
function nextCriteria(
  dimensions: DimensionCoverage[],
  facts: OfferingFacts,
): string[] {
  const holdsBack = ({ coverage = 1 }: DimensionCoverage) =>
    coverage < facts.settings.fragileBelow;
  return [...dimensions]
    .sort(
      (a, b) =>
        Number(holdsBack(b)) - Number(holdsBack(a)) ||
        (a.coverage ?? 1) - (b.coverage ?? 1),
    )
    .flatMap(({ criteria }) =>
      criteria
        .filter(({ fix, score }) => fix && score < 1)
        .sort((a, b) => a.score - b.score)
        .map(({ id }) => id),
    );
}

const STRONG: VerdictReason = {
  code: 'whole',
  text: 'It holds together from the need to the outcome, measured and under review.',
};

interface Rung {
  verdict: Verdict;
  next?: NonNullable<VerdictModel['next']>['verdict'];
  reasons: VerdictReason[];
}

function findRung(facts: OfferingFacts, dimensions: DimensionCoverage[]): Rung {
  const fragmented = fragmentedReasons(facts);
  const fragile = fragileReasons(facts, dimensions);
  if (fragmented.length > 0) {
    return {
      verdict: 'fragmented',
      next: fragile.length > 0 ? 'fragile' : 'strong',
      reasons: fragmented,
    };
  }
  if (fragile.length > 0) {
    return { verdict: 'fragile', next: 'strong', reasons: fragile };
  }
  const untrustworthy = untrustworthyReasons(facts, dimensions);
  return untrustworthy.length > 0
    ? { verdict: 'strong', next: 'trustworthy', reasons: untrustworthy }
    : { verdict: 'trustworthy', reasons: [STRONG] };
}

/**
 * One word for how well an offering holds together, with why it is not a better one and where to begin.
 *
 * @remarks
 * `fragmented`: a Product that no Service delivers, no value stream, nobody accountable for the whole, or a Service
 * dedicated to it that names someone else. Else `fragile`: a dimension under the threshold, or no stated outcome,
 * direction or support channel. Else `strong`; and `trustworthy` once nothing keeps it from that.
 */
export function giveVerdict(
  facts: OfferingFacts,
  dimensions: DimensionCoverage[],
): VerdictModel {
  const { verdict, next, reasons } = findRung(facts, dimensions);
  const { lifecycle } = facts.root.spec;
  return {
    verdict,
    reasons,
    early: lifecycle === 'experimental',
    deprecated: lifecycle === 'deprecated',
    next: next && {
      verdict: next,
      criteria: nextCriteria(dimensions, facts),
    },
  };
}
