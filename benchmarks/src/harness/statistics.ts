/** Where the middle half of some values lies. */
export interface Spread {
  median: number;
  /** A quarter of the values is below. */
  low: number;
  /** A quarter of the values is above. */
  high: number;
}

function quantile(sorted: readonly number[], at: number): number {
  const place = (sorted.length - 1) * at;
  const below = Math.floor(place);
  const above = Math.ceil(place);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

function sortedOf(values: readonly number[]): number[] {
  if (values.length === 0) throw new RangeError('No values');
  return [...values].sort((a, b) => a - b);
}

/**
 * The value below which a share of some values lies: 0.99 of them are below the 99th percentile.
 *
 * @throws RangeError where there are no values
 */
export function percentileOf(values: readonly number[], share: number): number {
  return quantile(sortedOf(values), share);
}

/** @throws RangeError where there are no values */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = sortedOf(values);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
  };
}

/** A size, and what it took. */
export interface Point {
  size: number;
  cost: number;
}

/**
 * The exponent by which the cost grows with the size: 1 is linear, 2 quadratic. It is the slope of the line through the
 * points on logarithmic scales, with the least squares.
 */
export function growthExponent(points: readonly Point[]): number {
  const logs = points.map(({ size, cost }) => [Math.log(size), Math.log(cost)]);
  const mean = (axis: 0 | 1) =>
    logs.reduce((sum, log) => sum + log[axis], 0) / logs.length;
  const [meanSize, meanCost] = [mean(0), mean(1)];
  let shared = 0;
  let own = 0;
  for (const [size, cost] of logs) {
    shared += (size - meanSize) * (cost - meanCost);
    own += (size - meanSize) ** 2;
  }
  return shared / own;
}

/** A value that is known, not measured several times. */
export function exactly(value: number): Spread {
  return { median: value, low: value, high: value };
}
