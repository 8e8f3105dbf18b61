import {
  DIMENSIONS,
  type PortfolioRow,
  type Verdict,
} from '@offerings/backstage-plugin-offerings-common';
import { coverages, portfolioRow, trend } from './rows';

const THINGS = ['Payroll', 'Library', 'Parking', 'Grading', 'Catering', 'Lab'];
const SORTS = ['Portal', 'Booking', 'Directory', 'Records', 'Planner'];
const OWNERS = ['campus-services', 'registrar-systems', 'library-platform'];

const VERDICTS: ReadonlyArray<Pick<PortfolioRow, 'verdict' | 'reasons'>> = [
  { verdict: 'trustworthy', reasons: [{ code: 'whole' }] },
  { verdict: 'strong', reasons: [{ code: 'review-overdue' }] },
  { verdict: 'strong', reasons: [{ code: 'one-sided' }] },
  { verdict: 'fragile', reasons: [{ code: 'no-outcome' }] },
  { verdict: 'fragmented', reasons: [{ code: 'no-value-stream' }] },
];

const FLOORS: Readonly<Record<Verdict, number>> = {
  trustworthy: 0.85,
  strong: 0.8,
  fragile: 0.5,
  fragmented: 0.2,
};

function manyRow(index: number): PortfolioRow {
  const judged = VERDICTS[index % VERDICTS.length];
  const floor = FLOORS[judged.verdict];
  const spread = DIMENSIONS.map(
    (_, place) =>
      floor + (1 - floor) * (((index + 1) * (place + 3)) % 10) * 0.1,
  );
  const least = Math.min(...spread);
  const mean = spread.reduce((sum, each) => sum + each, 0) / spread.length;
  const title = `${THINGS[index % THINGS.length]} ${
    SORTS[index % SORTS.length]
  } ${index + 1}`;
  return portfolioRow(`offering-${index + 1}`, {
    ...judged,
    title,
    owner: `group:default/${OWNERS[index % OWNERS.length]}`,
    services: Array.from({ length: index % 3 }, (_, place) => ({
      ref: `service:default/service-${index + 1}-${place + 1}`,
      title: `${title} Help ${place + 1}`,
      owner: 'group:default/service-desk',
    })),
    coverage: mean,
    dimensions: coverages(...spread),
    weakest: DIMENSIONS[spread.indexOf(least)],
    leadTime: `PT${(index * 7) % 90}H`,
    leadTimeTimed: { known: index % 4 === 0 ? 3 : 5, of: 5 },
    trend: trend(mean - ((index % 5) - 2) * 0.05, mean),
  });
}

/** As many plausible rows as are wanted, always the same ones. */
export function manyRows(count: number): PortfolioRow[] {
  return Array.from({ length: count }, (_, index) => manyRow(index));
}
