import type { GovernanceModel, ValueModel } from '../../api';
import { count } from '../limited';
import { oneLine, quoted } from '../oneLine';
import type { Section } from './section';

const REVIEW_WORDS: Readonly<Record<GovernanceModel['review'], string>> = {
  'in-date': 'in date',
  due: 'due',
  overdue: 'overdue',
  never: 'none is recorded',
};

function sayReview(governance: GovernanceModel): string {
  const { lastReviewed, nextReview, review } = governance;
  const dates = [
    ...(lastReviewed ? [`last ${oneLine(lastReviewed, 30)}`] : []),
    ...(nextReview ? [`next by ${nextReview}`] : []),
  ];
  return `Review: ${[REVIEW_WORDS[review], ...dates].join(', ')}.`;
}

/** Where it is going, how much risk and investment it gets, and whether that was looked at lately. */
export function describeGovernance({ governance }: ValueModel): Section {
  const { acceptableRisk, decisionRights, direction, investment, risks } =
    governance;
  const stated = [
    ...(investment ? [`investment: ${investment}`] : []),
    ...(acceptableRisk ? [`acceptable risk: ${acceptableRisk}`] : []),
    count(risks.length, 'risk'),
    count(decisionRights.length, 'decision right'),
  ].join(', ');
  return {
    heading: '## Governance',
    lines: [
      direction ? `Direction: ${quoted(direction)}` : 'No direction is stated.',
      `Stated: ${stated}.`,
      sayReview(governance),
    ],
  };
}
