import type { GridRoute, Stretch } from './route';
import { SIZES } from './sizes';
import type { Side } from './types';

/** How far from the middle of a step's side an arrow leaves and arrives. */
export interface Ports {
  exit: number;
  entry: number;
}

interface Visit {
  route: GridRoute;
  end: keyof Ports;
  side: Side;
  /** The stretch next to the step; none where the arrow is straight. */
  stretch?: Stretch;
}

/** Spreads the arrows at each side of each step; a straight one keeps the middle. */
export function assignPorts(
  routes: readonly GridRoute[],
): ReadonlyMap<GridRoute, Ports> {
  const ports = new Map<GridRoute, Ports>();
  for (const route of routes) {
    ports.set(route, { exit: 0, entry: 0 });
  }
  for (const visits of visitsBySide(routes).values()) {
    const offsets = spread(visits);
    for (const [index, { route, end }] of visits.entries()) {
      const port = ports.get(route);
      if (port) {
        port[end] = offsets[index];
      }
    }
  }
  return ports;
}

function visitsBySide(routes: readonly GridRoute[]): Map<string, Visit[]> {
  const sides = new Map<string, Visit[]>();
  const add = (step: string, visit: Visit) => {
    const key = `${step} ${visit.side}`;
    const visits = sides.get(key);
    if (visits) {
      visits.push(visit);
    } else {
      sides.set(key, [visit]);
    }
  };
  for (const route of routes) {
    const { stretches, exit, entry } = route;
    add(route.from, { route, end: 'exit', side: exit, stretch: stretches[0] });
    add(route.to, {
      route,
      end: 'entry',
      side: entry,
      stretch: stretches[stretches.length - 1],
    });
  }
  for (const visits of sides.values()) {
    visits.sort((a, b) => place(a) - place(b));
  }
  return sides;
}

/** From top to bottom, or from left to right: those that turn nearest to the step lie outermost. */
function place({ stretch, end, side }: Visit): number {
  if (!stretch) {
    return 0;
  }
  const away =
    end === 'exit' ? stretch.end - stretch.start : stretch.start - stretch.end;
  const near =
    side === 'right' || side === 'bottom' ? stretch.track : -stretch.track;
  return away < 0 ? -1e6 + near : 1e6 - near;
}

function spread(visits: readonly Visit[]): number[] {
  const middle = visits.findIndex(({ stretch }) => !stretch);
  const { side } = visits[0];
  const free =
    side === 'left' || side === 'right'
      ? SIZES.stepHeight / 2
      : SIZES.stepWidth * (1 - SIZES.topPort);
  const centre = middle < 0 ? (visits.length - 1) / 2 : middle;
  const reach = Math.max(centre, visits.length - 1 - centre, 1);
  const step = Math.min(SIZES.port, (free - 12) / reach);
  return visits.map((_, index) => (index - centre) * step);
}
