import {
  STAGES,
  type Stage,
} from '@offerings/backstage-plugin-offerings-common';
import type { Lanes } from './lanes';
import { StageGrid, type StagePlace } from './StageGrid';
import type { Cell, MapEdge, MapStep } from './types';

/** Where everything is on the grid of columns and rows. */
export interface Placement {
  cells: ReadonlyMap<string, Cell>;
  /** The stage of every column, in order; a stage without a step still has one. */
  columns: Stage[];
  /** The lane of every row, in order. */
  rows: number[];
}

/** Places steps: by stage, in it by the order of the flow, and by lane. */
export function place(
  steps: readonly MapStep[],
  edges: readonly MapEdge[],
  lanes: Lanes,
): Placement {
  const before = predecessors(edges);
  const places = new Map<string, StagePlace>();
  const columns: Stage[] = [];
  const starts = new Map<Stage, number>();
  for (const stage of STAGES) {
    const inStage = steps.filter(({ step }) => step.stage === stage);
    const width = placeStage(inStage, before, lanes, places);
    starts.set(stage, columns.length);
    columns.push(...new Array<Stage>(Math.max(1, width)).fill(stage));
  }
  const rows = rowsOf(lanes, places);
  const firstRow = lanes.lanes.map((_, lane) => rows.indexOf(lane));
  return {
    columns,
    rows,
    cells: new Map(
      steps.flatMap(({ key, step }) => {
        const found = places.get(key);
        return found
          ? [
              [
                key,
                {
                  column: (starts.get(step.stage) ?? 0) + found.column,
                  row: firstRow[found.lane] + found.row,
                },
              ] as const,
            ]
          : [];
      }),
    ),
  };
}

function predecessors(edges: readonly MapEdge[]): Map<string, string[]> {
  const before = new Map<string, string[]>();
  for (const { from, to, edge } of edges) {
    if (edge.kind === 'forward') {
      before.set(to, [...(before.get(to) ?? []), from]);
    }
  }
  return before;
}

function rowsOf(
  { lanes }: Lanes,
  places: ReadonlyMap<string, StagePlace>,
): number[] {
  const counts = lanes.map(() => 1);
  for (const { lane, row } of places.values()) {
    counts[lane] = Math.max(counts[lane], row + 1);
  }
  return counts.flatMap((count, lane) => new Array<number>(count).fill(lane));
}

/** Places the steps of one stage and returns how many columns they take. */
function placeStage(
  steps: readonly MapStep[],
  before: ReadonlyMap<string, string[]>,
  { laneOf }: Lanes,
  places: Map<string, StagePlace>,
): number {
  const grid = new StageGrid();
  const inStage = new Set(steps.map(({ key }) => key));
  for (const { key } of steps) {
    const lane = laneOf.get(key) ?? 0;
    const givers = (before.get(key) ?? [])
      .filter(giver => inStage.has(giver))
      .flatMap(giver => places.get(giver) ?? []);
    places.set(key, grid.add(lane, givers));
  }
  return grid.width;
}
