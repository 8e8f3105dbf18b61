import type { DimensionCoverage, ValueModel } from '../../api';
import { percent } from '../../assessment/reasons';
import { DIMENSION_TERMS } from '../../vocabularies';
import { inARow, listed } from '../limited';
import { oneLine } from '../oneLine';
import type { Section } from './section';

const MOST_REASONS = 8;
const MOST_GAPS = 6;

/** The one word, and why it is not a better one. */
export function describeVerdict({ verdict }: ValueModel): Section {
  const { early, deprecated, reasons } = verdict;
  const lifecycle = [
    ...(early ? ['early: its lifecycle is experimental'] : []),
    ...(deprecated ? ['deprecated'] : []),
  ];
  return {
    heading: `## Verdict: ${[verdict.verdict, ...lifecycle].join(', ')}`,
    lines: listed(reasons, MOST_REASONS, ({ code, text }) =>
      oneLine(`${text} [${code}]`),
    ),
  };
}

function sayDimension({ dimension, coverage, criteria }: DimensionCoverage) {
  const { title } = DIMENSION_TERMS[dimension];
  if (coverage === undefined) return `${title}: does not apply`;
  const gaps = criteria.filter(({ result }) =>
    ['missing', 'partly'].includes(result),
  );
  const open = criteria.filter(({ result }) => result === 'unknown');
  return [
    `${title}: ${percent(coverage)}`,
    ...(gaps.length > 0
      ? [`gaps: ${inARow(gaps, MOST_GAPS, ({ id }) => id)}`]
      : []),
    ...(open.length > 0
      ? [`cannot be judged: ${inARow(open, MOST_GAPS, ({ id }) => id)}`]
      : []),
  ].join('; ');
}

/** The four coverages, with the criteria that are missed. */
export function describeCoverage({ dimensions }: ValueModel): Section {
  return {
    heading: '## Coverage of the four dimensions',
    lines: listed(dimensions, dimensions.length, sayDimension),
  };
}
