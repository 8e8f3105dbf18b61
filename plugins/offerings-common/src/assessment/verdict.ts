import type {
  DimensionCoverage,
  Verdict,
  VerdictModel,
  VerdictReason,
} from '../api';
import type { OfferingFacts } from '../value-model/facts';
import { fragileReasons, fragmentedReasons } from './reasons';
import { untrustworthyReasons } from './trust';

/** The criterion that asks for what a reason misses. */
const ASKED_BY: Readonly<Record<string, string>> = {
  'nobody-accountable': 'accountable-for-whole',
  'no-value-stream': 'value-stream-realizes',
  'no-service': 'services-usable',
  'no-support-channel': 'services-usable',
};

/** Missed criteria with a fix: those that remove a reason first, then those of the weakest dimension, the largest gaps first. */
function nextCriteria(
  reasons: VerdictReason[],
  dimensions: DimensionCoverage[],
): string[] {
  const asked = new Set(reasons.map(({ code }) => ASKED_BY[code]));
  return dimensions
    .flatMap(({ coverage = 1, criteria }) =>
      criteria
        .filter(({ fix, score }) => fix && score < 1)
        .map(({ id, score }) => ({ id, score, coverage })),
    )
    .sort(
      (a, b) =>
        Number(asked.has(b.id)) - Number(asked.has(a.id)) ||
        a.coverage - b.coverage ||
        a.score - b.score,
    )
    .map(({ id }) => id);
}

const WHOLE: VerdictReason = {
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
    : { verdict: 'trustworthy', reasons: [WHOLE] };
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
      criteria: nextCriteria(reasons, dimensions),
    },
  };
}
