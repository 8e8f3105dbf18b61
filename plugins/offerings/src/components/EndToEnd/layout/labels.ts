import { BoxIndex } from './boxIndex';
import type { LabelText, TextBlock } from './labelText';
import type { Box, EdgeLabel, EdgeRoute, Point, StepBox } from './types';

/** How far along a stretch a label may stand; nearer to the step that the arrow leads to is better. */
const PLACES = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2, 0.9, 0.1];
/** How far beside its arrow a label may stand, as a share of its size; on the arrow is better. */
const SIDES = [0, 0.56, -0.56];
const STEP_WEIGHT = 8;
const LABEL_WEIGHT = 12;
const LINE_WEIGHT = 3;
const OUTSIDE_WEIGHT = 100;
const CUT_COST = 80;

/** Puts each label where it covers least. */
export function placeLabels(
  edges: readonly EdgeRoute[],
  nodes: readonly StepBox[],
  texts: ReadonlyMap<string, LabelText>,
  width: number,
): EdgeRoute[] {
  const steps = indexOf(nodes.map(withTag));
  const labels = new BoxIndex();
  const lines = indexOf(edges.flatMap(linesOf));
  return edges.map(edge => {
    const text = texts.get(edge.key);
    if (!text) {
      return edge;
    }
    const own = indexOf(linesOf(edge));
    const cost = (candidate: Candidate) =>
      candidate.cost +
      OUTSIDE_WEIGHT * outside(candidate.box, width) +
      STEP_WEIGHT * steps.coveredArea(candidate.box) +
      LABEL_WEIGHT * labels.coveredArea(candidate.box) +
      LINE_WEIGHT *
        (lines.coveredArea(candidate.box) - own.coveredArea(candidate.box));
    const best = cheapest(candidatesOf(edge.points, text), cost);
    labels.add(best.box);
    return { ...edge, label: best.box };
  });
}

interface Candidate {
  box: EdgeLabel;
  cost: number;
}

function cheapest(
  candidates: Candidate[],
  cost: (candidate: Candidate) => number,
): Candidate {
  let best = candidates[0];
  let lowest = Infinity;
  for (const candidate of candidates) {
    // Covering something only makes it dearer.
    if (candidate.cost >= lowest) {
      continue;
    }
    const price = cost(candidate);
    if (price < lowest) {
      [best, lowest] = [candidate, price];
    }
  }
  return best;
}

/** A label on its arrow is clearest; it costs more where the arrow is too short for it, and far from the end. */
function candidatesOf(points: Point[], text: LabelText): Candidate[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    const remote = (points.length - 2 - index) * 20;
    const level = from.y === to.y;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    const isRoomy = level && text.wide.width + 24 < length;
    const block = isRoomy ? text.wide : text.narrow;
    const cut = block.text.endsWith('…') ? CUT_COST : 0;
    const needed = (level ? block.width : block.height) + 16;
    return PLACES.flatMap(place =>
      SIDES.map(side => ({
        box: boxAt(from, to, place, side, block),
        cost:
          remote +
          cut +
          Math.abs(place - 0.5) * 60 +
          Math.abs(side) * 50 +
          Math.max(0, needed - length) * (side === 0 ? 12 : 6),
      })),
    );
  });
}

/** The tag with the wait stands on the upper edge of a step. */
function withTag({ x, y, width, height }: StepBox): Box {
  const tag = 14;
  return { x: x - 6, y: y - tag, width: width + 12, height: height + tag };
}

/** How far a box reaches over the left or right end of the map. */
function outside({ x, width }: Box, whole: number): number {
  return Math.max(0, 4 - x) + Math.max(0, x + width + 4 - whole);
}

function boxAt(
  from: Point,
  to: Point,
  place: number,
  side: number,
  { text, width, height }: TextBlock,
): EdgeLabel {
  const level = from.y === to.y;
  const x = from.x + (to.x - from.x) * place + (level ? 0 : side * width);
  const y = from.y + (to.y - from.y) * place + (level ? side * height : 0);
  return { text, width, height, x: x - width / 2, y: y - height / 2 };
}

function indexOf(boxes: readonly Box[]): BoxIndex {
  const index = new BoxIndex();
  for (const box of boxes) {
    index.add(box);
  }
  return index;
}

function linesOf({ points }: EdgeRoute): Box[] {
  return points.slice(1).map((to, index) => ({
    x: Math.min(points[index].x, to.x) - 2,
    y: Math.min(points[index].y, to.y) - 2,
    width: Math.abs(points[index].x - to.x) + 4,
    height: Math.abs(points[index].y - to.y) + 4,
  }));
}
