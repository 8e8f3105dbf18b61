import type { StepBox } from './types';

/** A way to look from a step. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest step in a direction, straight ahead first; `undefined` at the edge of the map. */
export function neighbour(
  nodes: readonly StepBox[],
  from: StepBox,
  direction: Direction,
): StepBox | undefined {
  let nearest: StepBox | undefined;
  let shortest = Infinity;
  for (const node of nodes) {
    const [ahead, aside] = distances(from, node, direction);
    const distance = ahead + 3 * aside;
    if (ahead > 0 && distance < shortest) {
      [nearest, shortest] = [node, distance];
    }
  }
  return nearest;
}

function distances(
  from: StepBox,
  to: StepBox,
  direction: Direction,
): [ahead: number, aside: number] {
  const x = to.x - from.x;
  const y = to.y - from.y;
  switch (direction) {
    case 'left':
      return [-x, Math.abs(y)];
    case 'right':
      return [x, Math.abs(y)];
    case 'up':
      return [-y, Math.abs(x)];
    default:
      return [y, Math.abs(x)];
  }
}
