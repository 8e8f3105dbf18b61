import {
  STAGES,
  type Stage,
  type ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import type { Placement } from './place';
import type { Scale } from './scale';
import { SIZES } from './sizes';
import type { ColumnBox, ColumnState, EdgeRoute, LaneBox } from './types';

/** Why each stage has no step on this map, or that it has one. */
export function columnStates(
  model: ValueModel,
  filled: ReadonlySet<Stage>,
): ReadonlyMap<Stage, ColumnState> {
  const stages = new Map(model.stages.map(stage => [stage.stage, stage]));
  return new Map(
    STAGES.map(stage => {
      const known = stages.get(stage);
      if (filled.has(stage)) {
        return [stage, 'filled'];
      }
      if (known && !known.needed) {
        return [stage, 'not-needed'];
      }
      return [stage, !known || known.hole ? 'hole' : 'elsewhere'];
    }),
  );
}

/** The widths of the grid's columns. */
export function columnWidths(
  placement: Placement,
  states: ReadonlyMap<Stage, ColumnState>,
): number[] {
  return placement.columns.map(stage => {
    switch (states.get(stage)) {
      case 'filled':
        return SIZES.stepWidth;
      case 'hole':
        return SIZES.hole;
      case 'elsewhere':
        return SIZES.elsewhere;
      default:
        return SIZES.notNeeded;
    }
  });
}

/** Where every stage's column is; together they cover the whole width. */
export function placeColumns(
  placement: Placement,
  states: ReadonlyMap<Stage, ColumnState>,
  x: Scale,
  bottom: number,
): ColumnBox[] {
  return STAGES.map(stage => {
    const first = placement.columns.indexOf(stage);
    const last = placement.columns.lastIndexOf(stage);
    const left = x.edges[first];
    const width = x.edges[last + 1] - left;
    return {
      stage,
      state: states.get(stage) ?? 'hole',
      x: left,
      y: 0,
      width,
      height: bottom,
      note: { x: left + width / 2, y: bottom / 2 },
    };
  });
}

/** Moves the words of every empty column to the lane, nearest to the middle, where no arrow runs under them. */
export function placeNotes(
  columns: readonly ColumnBox[],
  lanes: readonly LaneBox[],
  edges: readonly EdgeRoute[],
): ColumnBox[] {
  return columns.map(column =>
    column.state === 'filled'
      ? column
      : {
          ...column,
          note: {
            x: column.note.x,
            y: calmest(column, lanes, edges) ?? column.note.y,
          },
        },
  );
}

function calmest(
  column: ColumnBox,
  lanes: readonly LaneBox[],
  edges: readonly EdgeRoute[],
): number | undefined {
  const crossings = edges.flatMap(edge => crossingsOf(column, edge));
  const middle = column.y + column.height / 2;
  let best: { y: number; cost: number } | undefined;
  for (const { y, height } of lanes) {
    const at = y + height / 2;
    const near = crossings.filter(cross => Math.abs(cross - at) < 40).length;
    const cost = near * 1e6 + Math.abs(at - middle);
    if (!best || cost < best.cost) {
      best = { y: at, cost };
    }
  }
  return best?.y;
}

/** The heights at which an arrow runs across a column. */
function crossingsOf(column: ColumnBox, { points }: EdgeRoute): number[] {
  const right = column.x + column.width;
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    const [low, high] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
    return from.y === to.y && low < right && high > column.x ? [to.y] : [];
  });
}
