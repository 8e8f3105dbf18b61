import type { Point } from '../layout';

const RADIUS = 9;

/** An SVG path through right-angled points, with round corners. */
export function roundedPath(points: readonly Point[]): string {
  const [first] = points;
  const last = points[points.length - 1];
  const corners = points
    .slice(1, -1)
    .map((corner, index) => bend(points[index], corner, points[index + 2]));
  return [`M${first.x} ${first.y}`, ...corners, `L${last.x} ${last.y}`].join(
    ' ',
  );
}

function bend(before: Point, corner: Point, after: Point): string {
  const radius = Math.min(
    RADIUS,
    distance(before, corner) / 2,
    distance(corner, after) / 2,
  );
  const start = towards(corner, before, radius);
  const end = towards(corner, after, radius);
  return `L${start.x} ${start.y} Q${corner.x} ${corner.y} ${end.x} ${end.y}`;
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  return whole === 0
    ? from
    : {
        x: from.x + ((to.x - from.x) * length) / whole,
        y: from.y + ((to.y - from.y) * length) / whole,
      };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
