import {
  DEFAULT_ASSESSMENT_SETTINGS,
  type Dimension,
  type PortfolioRow,
} from '@offerings/backstage-plugin-offerings-common';

/** How good a coverage is; `none` where nothing applies. */
export type CoverageLevel = 'good' | 'fair' | 'weak' | 'none';

type Judged = Pick<PortfolioRow, 'verdict' | 'reasons' | 'dimensions'>;

function isNamed(row: Judged, code: string, dimension: Dimension): boolean {
  return row.reasons.some(
    reason => reason.code === code && reason.dimension === dimension,
  );
}

/** A fragmented offering is not asked about its dimensions; every other one names those that are weak. */
function isWeak(row: Judged, dimension: Dimension, coverage: number): boolean {
  return row.verdict === 'fragmented'
    ? coverage < DEFAULT_ASSESSMENT_SETTINGS.fragileBelow
    : isNamed(row, 'weak-dimension', dimension);
}

/** Only a strong or a trustworthy offering names the dimensions that are not good yet. */
function isGood(row: Judged, dimension: Dimension, coverage: number): boolean {
  return row.verdict === 'strong' || row.verdict === 'trustworthy'
    ? !isNamed(row, 'dimension-not-trusted', dimension)
    : coverage >= DEFAULT_ASSESSMENT_SETTINGS.trustworthyFrom;
}

/**
 * How good the coverage of one dimension is.
 *
 * The thresholds are settings of the backend: where the reasons of the verdict tell the answer, it is taken from them.
 */
export function coverageLevel(
  row: Judged,
  dimension: Dimension,
): CoverageLevel {
  const coverage = row.dimensions.find(
    each => each.dimension === dimension,
  )?.coverage;
  if (coverage === undefined) return 'none';
  if (isWeak(row, dimension, coverage)) return 'weak';
  return isGood(row, dimension, coverage) ? 'good' : 'fair';
}
