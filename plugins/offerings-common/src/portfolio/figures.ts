import type { PortfolioRow, ValueModel, ValueStreamFlow } from '../api';
import { parseDuration } from '../text';
import type { Dimension } from '../vocabularies';

/** What of a row of the portfolio follows from the value model of its offering. @public */
export type PortfolioFigures = Pick<
  PortfolioRow,
  | 'services'
  | 'verdict'
  | 'reasons'
  | 'early'
  | 'deprecated'
  | 'coverage'
  | 'dimensions'
  | 'weakest'
  | 'leadTime'
  | 'leadTimeTimed'
>;

type Coverages = PortfolioFigures['dimensions'];

function meanOf(dimensions: Coverages): number | undefined {
  const applicable = dimensions.flatMap(({ coverage }) => coverage ?? []);
  if (applicable.length === 0) return undefined;
  return applicable.reduce((sum, each) => sum + each, 0) / applicable.length;
}

function weakestOf(dimensions: Coverages): Dimension | undefined {
  let weakest: Dimension | undefined;
  let least = 1;
  for (const { dimension, coverage = 1 } of dimensions) {
    if (coverage < least) {
      least = coverage;
      weakest = dimension;
    }
  }
  return weakest;
}

function lengthOf({ leadTime }: ValueStreamFlow): number {
  return parseDuration(leadTime) ?? 0;
}

function longestOf(flows: ValueStreamFlow[]): ValueStreamFlow | undefined {
  let longest: ValueStreamFlow | undefined;
  for (const flow of flows) {
    const isTimed = flow.timed.known > 0 || lengthOf(flow) > 0;
    if (isTimed && (!longest || lengthOf(flow) > lengthOf(longest))) {
      longest = flow;
    }
  }
  return longest;
}

function servicesOf({
  offering,
  entities,
  root,
}: ValueModel): PortfolioFigures['services'] {
  return offering.services
    .filter(ref => ref !== root && entities[ref])
    .map(ref => {
      const { title, owner } = entities[ref];
      return { ref, title, owner };
    });
}

/**
 * An offering in numbers, without the evidence behind them and without anybody's words.
 *
 * @remarks
 * - `coverage`: the mean of the dimensions that apply; a ratio.
 * - `weakest`: the dimension with the least coverage, the first of equals; none where all that apply are full.
 * - `leadTime`: the longest among its value streams, the first of equals; none where no step of any is timed.
 *
 * @public
 */
export function portfolioFigures(model: ValueModel): PortfolioFigures {
  const { verdict, reasons, early, deprecated } = model.verdict;
  const dimensions = model.dimensions.map(({ dimension, coverage }) => ({
    dimension,
    coverage,
  }));
  const longest = longestOf(model.flows);
  return {
    services: servicesOf(model),
    verdict,
    reasons: reasons.map(({ code, dimension }) => ({ code, dimension })),
    early,
    deprecated,
    coverage: meanOf(dimensions),
    dimensions,
    weakest: weakestOf(dimensions),
    leadTime: longest?.leadTime,
    leadTimeTimed: longest?.timed,
  };
}
