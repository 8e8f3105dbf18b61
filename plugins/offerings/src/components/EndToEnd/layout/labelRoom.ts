import type { LabelText } from './labelText';
import type { Placement } from './place';
import type { GridRoute } from './route';

/**
 * How much wider each channel has to be for the words on its arrows: only where an arrow crosses no empty cell that would
 * have room for them.
 */
export function roomForLabels(
  routes: readonly GridRoute[],
  texts: ReadonlyMap<string, LabelText>,
  placement: Placement,
): number[] {
  const room = new Array<number>(placement.columns.length + 1).fill(0);
  const taken = new Set(
    [...placement.cells.values()].map(({ column, row }) => `${column}:${row}`),
  );
  for (const route of routes) {
    const text = texts.get(route.key);
    const channel = tightChannel(route, placement, taken);
    if (text && channel !== undefined) {
      room[channel] = Math.max(room[channel], text.narrow.width);
    }
  }
  return room;
}

/** The channel between two neighbouring columns that an arrow never leaves. */
function tightChannel(
  route: GridRoute,
  { cells }: Placement,
  taken: ReadonlySet<string>,
): number | undefined {
  const from = cells.get(route.from);
  const to = cells.get(route.to);
  const besides = route.exit === 'left' || route.exit === 'right';
  if (!from || !to || !besides || Math.abs(from.column - to.column) !== 1) {
    return undefined;
  }
  const channel = Math.max(from.column, to.column);
  const isEmpty = (row: number) =>
    !taken.has(`${channel - 1}:${row}`) && !taken.has(`${channel}:${row}`);
  return rowsBetween(from.row, to.row).some(isEmpty) ? undefined : channel;
}

function rowsBetween(a: number, b: number): number[] {
  const first = Math.min(a, b) + 1;
  return Array.from(
    { length: Math.max(0, Math.abs(a - b) - 1) },
    (_, index) => first + index,
  );
}
