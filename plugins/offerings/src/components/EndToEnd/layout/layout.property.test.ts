import { generated, randomFrom } from '../__testUtils__/generated';
import { overlapArea } from './boxIndex';
import { layout } from './layout';
import type { Box, EdgeRoute, MapLayout, Point } from './types';

const CASES = Array.from({ length: 60 }, (_, seed) => ({
  seed,
  count: 1 + Math.floor(randomFrom(seed)() * 80),
}));

function mapOf(count: number, seed: number): MapLayout {
  const model = generated(count, seed);
  return layout(model, model.flows, { labelOf: ({ edge }) => edge.when });
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y >= outer.y &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function stretchesOf({ points }: EdgeRoute): Array<[Point, Point]> {
  return points.slice(1).map((to, index) => [points[index], to]);
}

/** A line with the inside of a box, so that touching its border is no overlap. */
function runsUnder([from, to]: [Point, Point], box: Box): boolean {
  const line = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x) + 0.01,
    height: Math.abs(from.y - to.y) + 0.01,
  };
  const inside = {
    x: box.x + 1,
    y: box.y + 1,
    width: box.width - 2,
    height: box.height - 2,
  };
  return overlapArea(line, inside) > 0;
}

describe.each(CASES)(
  'layout of $count steps (seed $seed)',
  ({ count, seed }) => {
    const map = mapOf(count, seed);

    it('has every step once', () => {
      expect(new Set(map.nodes.map(node => node.key)).size).toBe(count);
    });

    it('overlaps no two steps', () => {
      const overlaps = map.nodes.flatMap((a, index) =>
        map.nodes.slice(index + 1).filter(b => overlapArea(a, b) > 0),
      );
      expect(overlaps).toEqual([]);
    });

    it('keeps each step inside the column of its stage and inside its lane', () => {
      const strays = map.nodes.filter(node => {
        const column = map.columns.find(c => c.stage === node.step.stage);
        const lane = map.lanes.find(l => l.lane.key === node.lane);
        return (
          !column || !lane || !isWithin(node, column) || !isWithin(node, lane)
        );
      });
      expect(strays).toEqual([]);
    });

    it('runs every arrow right-angled, from step to step, under no step', () => {
      const nodes = new Map(map.nodes.map(node => [node.key, node]));
      const wrong = map.edges.filter(route =>
        stretchesOf(route).some(
          stretch =>
            (stretch[0].x !== stretch[1].x && stretch[0].y !== stretch[1].y) ||
            map.nodes.some(
              node =>
                node.key !== route.from &&
                node.key !== route.to &&
                runsUnder(stretch, node),
            ),
        ),
      );
      expect(wrong).toEqual([]);
      expect(map.edges.every(e => nodes.has(e.from) && nodes.has(e.to))).toBe(
        true,
      );
    });

    it('gives the same picture again', () => {
      expect(mapOf(count, seed)).toEqual(map);
    });
  },
);

describe('layout of very large value streams', () => {
  it('places each of 2,000 steps', () => {
    const model = generated(2000);
    const { nodes } = layout(model, model.flows, {
      labelOf: ({ edge }) => edge.when,
    });
    expect(nodes).toHaveLength(2000);
  });
});
