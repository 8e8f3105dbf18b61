import type { Occupancy } from './occupancy';
import type { Cell, MapEdge, Side } from './types';

/**
 * A stretch of an arrow in the free space between two columns (`vertical`, the channel left of column `channel`) or two
 * rows (`horizontal`, the channel above row `channel`).
 */
export interface Stretch {
  orientation: 'vertical' | 'horizontal';
  channel: number;
  /** Where it begins and ends, in columns or rows; a step's middle is at its index and a half. */
  start: number;
  end: number;
  /** Which of the parallel arrows in the channel it is, from 0. */
  track: number;
}

/** The way of an arrow over the grid; without a stretch it runs straight. */
export interface GridRoute extends MapEdge {
  exit: Side;
  entry: Side;
  stretches: Stretch[];
}

/** Finds a way that runs under no step. Notes in `occupancy` where it runs along a row. */
export function routeEdge(
  edge: MapEdge,
  from: Cell,
  to: Cell,
  occupancy: Occupancy,
): GridRoute {
  const way = findWay(edge, from, to, occupancy);
  return { ...edge, ...way, stretches: toStretches(way, from, to) };
}

interface Way {
  exit: Side;
  entry: Side;
  /** The channels in turn; they alternate between vertical and horizontal. */
  channels: number[];
}

function findWay(
  edge: MapEdge,
  from: Cell,
  to: Cell,
  occupancy: Occupancy,
): Way {
  if (edge.edge.kind === 'rework' || edge.from === edge.to) {
    return wayBack(from, to);
  }
  if (edge.edge.kind === 'learning') {
    return wayOverTheTop(from, to);
  }
  return (
    straightWay(edge, from, to, occupancy) ??
    oneBendWay(edge, from, to, occupancy) ??
    safeWay(from, to)
  );
}

/** Rework leaves and enters through the top or the bottom, so that it never looks like flow. */
function wayBack(from: Cell, to: Cell): Way {
  const up = to.row < from.row;
  const same = to.row === from.row;
  const leave = up ? from.row : from.row + 1;
  const arrive = up || same ? to.row + 1 : to.row;
  return {
    exit: up ? 'top' : 'bottom',
    entry: up || same ? 'bottom' : 'top',
    channels: leave === arrive ? [leave] : [leave, to.column + 1, arrive],
  };
}

/** What was learned goes back over everything else. */
function wayOverTheTop(from: Cell, to: Cell): Way {
  return {
    exit: 'right',
    entry: 'left',
    channels: [from.column + 1, 0, to.column],
  };
}

function straightWay(
  edge: MapEdge,
  from: Cell,
  to: Cell,
  occupancy: Occupancy,
): Way | undefined {
  if (
    from.column === to.column &&
    occupancy.isColumnFree(from.column, from.row, to.row)
  ) {
    const down = to.row > from.row;
    return {
      exit: down ? 'bottom' : 'top',
      entry: down ? 'top' : 'bottom',
      channels: [],
    };
  }
  if (
    from.row === to.row &&
    occupancy.canRun(from.row, from.column, to.column, edge.from)
  ) {
    occupancy.addRun(from.row, from.column, to.column, edge.from);
    const right = to.column > from.column;
    return {
      exit: right ? 'right' : 'left',
      entry: right ? 'left' : 'right',
      channels: [],
    };
  }
  return undefined;
}

/** Runs along the row of one end, and changes rows in one channel beside the other end. */
function oneBendWay(
  edge: MapEdge,
  from: Cell,
  to: Cell,
  occupancy: Occupancy,
): Way | undefined {
  const sides = sidesOf(from, to);
  const { leave, arrive } = channelsOf(from, to);
  if (from.row === to.row || from.column === to.column) {
    return undefined;
  }
  if (occupancy.canRun(to.row, from.column, to.column, edge.to)) {
    occupancy.addRun(to.row, from.column, to.column, edge.to);
    return { ...sides, channels: [leave] };
  }
  if (occupancy.canRun(from.row, from.column, to.column, edge.from)) {
    occupancy.addRun(from.row, from.column, to.column, edge.from);
    return { ...sides, channels: [arrive] };
  }
  return undefined;
}

/** Runs through channels only. */
function safeWay(from: Cell, to: Cell): Way {
  const sides = sidesOf(from, to);
  const { leave, arrive } = channelsOf(from, to);
  if (leave === arrive) {
    return { ...sides, channels: [leave] };
  }
  const between = to.row > from.row ? to.row : to.row + 1;
  return { ...sides, channels: [leave, between, arrive] };
}

function sidesOf(from: Cell, to: Cell): { exit: Side; entry: Side } {
  if (from.column === to.column) {
    return { exit: 'right', entry: 'right' };
  }
  return to.column > from.column
    ? { exit: 'right', entry: 'left' }
    : { exit: 'left', entry: 'right' };
}

function channelsOf(from: Cell, to: Cell) {
  return {
    leave: to.column >= from.column ? from.column + 1 : from.column,
    arrive: to.column > from.column ? to.column : to.column + 1,
  };
}

function toStretches(way: Way, from: Cell, to: Cell): Stretch[] {
  const startsVertical = way.exit === 'left' || way.exit === 'right';
  return way.channels.map((channel, index) => {
    const vertical = startsVertical === (index % 2 === 0);
    const axis = vertical ? 'row' : 'column';
    return {
      orientation: vertical ? 'vertical' : 'horizontal',
      channel,
      start: index === 0 ? from[axis] + 0.5 : way.channels[index - 1],
      end:
        index === way.channels.length - 1
          ? to[axis] + 0.5
          : way.channels[index + 1],
      track: 0,
    };
  });
}
