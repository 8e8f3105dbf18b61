import { growthExponent, percentileOf, spreadOf } from './statistics';

it('finds the median and the middle half', () => {
  expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4 });
  expect(spreadOf([1, 2])).toEqual({ median: 1.5, low: 1.25, high: 1.75 });
  expect(spreadOf([7])).toEqual({ median: 7, low: 7, high: 7 });
});

it('finds a percentile between the values around it', () => {
  const values = Array.from({ length: 101 }, (_, value) => value);

  expect(percentileOf(values, 0.99)).toBe(99);
  expect(percentileOf([3, 1], 0.75)).toBe(2.5);
});

it('has nothing to say of no values', () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});

it.each([
  ['linear', 1, (size: number) => 3 * size],
  ['quadratic', 2, (size: number) => size ** 2 / 7],
  ['constant', 0, () => 5],
])('tells that growth is %s', (_, exponent, cost) => {
  const points = [10, 100, 1000].map(size => ({ size, cost: cost(size) }));

  expect(growthExponent(points)).toBeCloseTo(exponent);
});
