import type { DimensionCoverage, Measure, VerdictReason } from '../api';
import type { OfferingFacts } from '../value-model/facts';
import { nameOfPerspective } from '../value-model/measurementSides';
import { DIMENSION_TERMS, FIRST_METRICS } from '../vocabularies';
import { fillIn } from './fix';
import { percent } from './reasons';
import { target } from './steps';

function coverageReasons(
  facts: OfferingFacts,
  dimensions: DimensionCoverage[],
): VerdictReason[] {
  return dimensions.flatMap(({ dimension, coverage }) =>
    coverage !== undefined && coverage < facts.settings.trustworthyFrom
      ? [
          {
            code: 'dimension-not-trusted',
            text: `${DIMENSION_TERMS[dimension].title} is covered to ${percent(
              coverage,
            )}.`,
            dimension,
          },
        ]
      : [],
  );
}

const REVIEW_TEXT = {
  overdue: 'The review of its governance is overdue.',
  never: 'Its governance was never reviewed.',
} as const;

function reviewReasons(facts: OfferingFacts): VerdictReason[] {
  const { review } = facts.governance;
  if (review === 'in-date' || review === 'due') return [];
  return [
    {
      code: `review-${review}`,
      text: REVIEW_TEXT[review],
      fix: fillIn(
        facts.root,
        'spec.governance.lastReviewed',
        'Review its governance and write down when.',
        {
          governance: {
            reviewEvery: facts.governance.reviewEvery ?? 'P6M',
            lastReviewed: '<date>',
          },
        },
      ),
    },
  ];
}

function namesOf(measures: Measure[]): string {
  return measures.map(({ name }) => name).join(', ');
}

/** A target of an own metric that does not say which way is better can't be met. */
function undecidedTargets(facts: OfferingFacts): VerdictReason[] {
  const undecided = facts.measurement.measures.filter(
    ({ target: wanted, direction }) => wanted !== undefined && !direction,
  );
  if (undecided.length === 0) return [];
  const [{ name, offering }] = undecided;
  return [
    {
      code: 'target-undecided',
      text: `Nobody can say whether a target is met: ${namesOf(undecided)}.`,
      fix: fillIn(
        target(offering, facts),
        'spec.measures',
        `Say which way is better: ${name}.`,
        { measures: [{ name, direction: '<higher or lower>' }] },
      ),
    },
  ];
}

/** A first measure for each side that nobody sees. */
function measureUnseen(facts: OfferingFacts): VerdictReason['fix'] {
  const unseen = facts.measurement.perspectives.filter(
    ({ measured }) => measured === 0,
  );
  return fillIn(
    facts.root,
    'spec.measures',
    'Say how the sides that nobody sees are measured.',
    {
      measures: unseen.map(({ perspective }) => ({
        name: `<measure of ${nameOfPerspective(perspective)}>`,
        metric: FIRST_METRICS[perspective],
      })),
    },
  );
}

function sideReasons(facts: OfferingFacts): VerdictReason[] {
  const { measures, perspectives, oneSided } = facts.measurement;
  if (perspectives.every(({ measured }) => measured > 0)) return [];
  const fix = measureUnseen(facts);
  return measures.length === 0
    ? [{ code: 'not-measured', text: 'Nothing is measured.', fix }]
    : [
        {
          code: 'one-sided',
          text: oneSided ?? 'None of the four sides is measured.',
          fix,
        },
      ];
}

function readingReasons(facts: OfferingFacts): VerdictReason[] {
  const { measures, readingsUnavailable } = facts.measurement;
  if (measures.length > 0 && readingsUnavailable) {
    return [
      {
        code: 'readings-unavailable',
        text: 'The readings of its measures could not be read just now.',
      },
    ];
  }
  const reasons: VerdictReason[] = [];
  const stale = measures.filter(({ fresh }) => !fresh).length;
  if (stale > 0) {
    reasons.push({
      code: 'no-fresh-readings',
      text: `${stale} of ${measures.length} measures ${
        stale === 1 ? 'has' : 'have'
      } no recent reading.`,
    });
  }
  const missed = measures.filter(({ meetsTarget }) => meetsTarget === false);
  if (missed.length > 0) {
    reasons.push({
      code: 'target-missed',
      text: `Targets are missed: ${namesOf(missed)}.`,
    });
  }
  return reasons;
}

/** What keeps a strong offering from being trustworthy. */
export function untrustworthyReasons(
  facts: OfferingFacts,
  dimensions: DimensionCoverage[],
): VerdictReason[] {
  return [
    ...coverageReasons(facts, dimensions),
    ...reviewReasons(facts),
    ...sideReasons(facts),
    ...readingReasons(facts),
    ...undecidedTargets(facts),
  ];
}
