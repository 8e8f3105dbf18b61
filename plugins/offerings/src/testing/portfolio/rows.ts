import {
  DIMENSIONS,
  type PortfolioRow,
} from '@offerings/backstage-plugin-offerings-common';

/** When the rows of the tests were assessed. */
export const ASSESSED_AT = '2026-11-03T08:58:00.000Z';

/** The four coverages of a row, in the order of the dimensions. */
export function coverages(
  ...values: Array<number | undefined>
): PortfolioRow['dimensions'] {
  return DIMENSIONS.map((dimension, index) => ({
    dimension,
    coverage: values[index],
  }));
}

/** A trend that goes evenly from one coverage to another and ends on the day of the assessment. */
export function trend(
  from: number,
  to: number,
  days = 30,
): PortfolioRow['trend'] {
  const end = Date.parse(ASSESSED_AT);
  return Array.from({ length: days }, (_, index) => ({
    day: new Date(end - (days - 1 - index) * 3 * 86_400_000)
      .toISOString()
      .slice(0, 10),
    coverage: from + ((to - from) * index) / (days - 1),
  }));
}

/** A row of which nothing but the name is special. */
export function portfolioRow(
  name: string,
  changes: Partial<PortfolioRow> = {},
): PortfolioRow {
  const kind = changes.kind ?? 'Product';
  return {
    ref: `${kind.toLocaleLowerCase('en-US')}:default/${name}`,
    kind,
    name,
    title: name,
    owner: 'group:default/enrollment-team',
    lifecycle: 'production',
    type: 'digital-platform',
    services: [],
    verdict: 'trustworthy',
    reasons: [{ code: 'whole' }],
    early: false,
    deprecated: false,
    coverage: 1,
    dimensions: coverages(1, 1, 1, 1),
    trend: [],
    assessedAt: ASSESSED_AT,
    ...changes,
  };
}
