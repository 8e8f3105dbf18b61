import { drawLine, type SparklinePoint } from './scale';

const DAY = 24 * 60 * 60 * 1000;
const BOX = { width: 108, height: 28, inset: 4 };

function points(...values: Array<[day: number, value: number]>) {
  return values.map(
    ([day, value]): SparklinePoint => ({
      at: day * DAY,
      value,
    }),
  );
}

describe('drawLine', () => {
  it('keeps the proportion of the times, and puts the highest value on top', () => {
    expect(drawLine(points([0, 10], [1, 20], [4, 30]), BOX).points).toEqual([
      { x: 4, y: 24 },
      { x: 29, y: 14 },
      { x: 104, y: 4 },
    ]);
  });

  it('draws the same line whatever the order of the points', () => {
    expect(drawLine(points([4, 30], [0, 10], [1, 20]), BOX)).toEqual(
      drawLine(points([0, 10], [1, 20], [4, 30]), BOX),
    );
  });

  it('makes room for the target', () => {
    const line = drawLine(points([0, 10], [1, 20]), { ...BOX, target: 30 });

    expect(line.target).toBe(4);
    expect(line.points.map(({ y }) => y)).toEqual([24, 14]);
  });

  it('draws equal values in the middle', () => {
    const line = drawLine(points([0, 5], [1, 5]), BOX);

    expect(line.points.map(({ y }) => y)).toEqual([14, 14]);
  });

  it('draws a single point at the end', () => {
    expect(drawLine(points([3, 5]), BOX).points).toEqual([{ x: 104, y: 14 }]);
  });

  it('has nothing to draw without a point', () => {
    expect(drawLine([], BOX)).toEqual({ points: [], target: undefined });
    expect(drawLine([], { ...BOX, target: 3 }).target).toBe(14);
  });

  it('stays within the edges that are given', () => {
    const line = drawLine(points([0, -1], [1, 0.5], [2, 2]), {
      ...BOX,
      min: 0,
      max: 1,
    });

    expect(line.points.map(({ y }) => y)).toEqual([24, 14, 4]);
  });

  it('leaves out what is no number', () => {
    expect(drawLine(points([0, Number.NaN], [1, 2]), BOX).points).toHaveLength(
      1,
    );
  });
});
