import type { Ports } from './ports';
import type { GridRoute, Stretch } from './route';
import type { Scale } from './scale';
import { bottomInset, sideInset, SIZES } from './sizes';
import type { Point, Side, StepBox } from './types';

/** Turns a way over the grid into points in pixels. */
export function pointsOf(
  route: GridRoute,
  ports: Ports,
  ends: { from: StepBox; to: StepBox },
  scales: { x: Scale; y: Scale },
): Point[] {
  const first = portOf(ends.from, route.exit, ports.exit);
  const last = portOf(ends.to, route.entry, ports.entry);
  const points = [first];
  for (const stretch of route.stretches) {
    const previous = points[points.length - 1];
    points.push(turn(previous, stretch, scales));
  }
  const final = route.stretches[route.stretches.length - 1];
  if (final) {
    const previous = points[points.length - 1];
    points.push(
      final.orientation === 'vertical'
        ? { x: previous.x, y: last.y }
        : { x: last.x, y: previous.y },
    );
  }
  return withoutDoubles([...points, last]);
}

function turn(
  previous: Point,
  stretch: Stretch,
  scales: { x: Scale; y: Scale },
): Point {
  const scale = stretch.orientation === 'vertical' ? scales.x : scales.y;
  const at = scale.channels[stretch.channel] + stretch.track * SIZES.track;
  return stretch.orientation === 'vertical'
    ? { x: at, y: previous.y }
    : { x: previous.x, y: at };
}

function portOf(box: StepBox, side: Side, offset: number): Point {
  const across = box.x + box.width * SIZES.topPort + offset;
  const middleY = box.y + box.height / 2;
  switch (side) {
    case 'left':
      return { x: box.x + sideInset(box.type, offset), y: middleY + offset };
    case 'right':
      return {
        x: box.x + box.width - sideInset(box.type, offset),
        y: middleY + offset,
      };
    case 'top':
      return { x: across, y: box.y };
    default:
      return {
        x: across,
        y: box.y + box.height - bottomInset(box.type),
      };
  }
}

function withoutDoubles(points: Point[]): Point[] {
  return points.filter(
    (point, index) =>
      index === 0 ||
      index === points.length - 1 ||
      Math.abs(point.x - points[index - 1].x) > 0.5 ||
      Math.abs(point.y - points[index - 1].y) > 0.5,
  );
}
