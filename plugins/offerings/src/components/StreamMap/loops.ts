import type {
  LadderRung,
  ReworkLoop,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { idsOf } from '../StreamFlow';
import type { RungColumns } from './columns';

/** A way back along the main path, as an arc above the boxes. */
export interface LoopArc {
  loop: ReworkLoop;
  /** Where it leaves and arrives, in pixels from the left edge of the map. */
  from: number;
  to: number;
  /** 0 is the track nearest to the boxes. */
  track: number;
}

/** A loop of one step still needs room to be seen. */
const LEAST_SPAN = 72;

type Span = Omit<LoopArc, 'track'>;

function spanOf(
  loop: ReworkLoop,
  middleOf: ReadonlyMap<string, number>,
): Span | undefined {
  const from = middleOf.get(loop.from);
  const to = middleOf.get(loop.to);
  if (from === undefined || to === undefined) return undefined;
  return from - to < LEAST_SPAN
    ? { loop, from: from + LEAST_SPAN / 2, to: from - LEAST_SPAN / 2 }
    : { loop, from, to };
}

/** The loops between steps of the main path, the shortest nearest to the boxes, none of them over another. */
export function loopArcs(
  flow: ValueStreamFlow,
  ladder: readonly LadderRung[],
  columns: readonly RungColumns[],
): LoopArc[] {
  const middleOf = new Map(
    ladder.flatMap((rung, index) =>
      idsOf(rung).map(id => [id, columns[index].middle] as const),
    ),
  );
  const spans = flow.rework
    .flatMap(loop => spanOf(loop, middleOf) ?? [])
    .sort((one, other) => one.from - one.to - (other.from - other.to));
  const tracks: Span[][] = [];
  return spans.map(span => {
    const isFree = (others: Span[]) =>
      others.every(other => other.from <= span.to || other.to >= span.from);
    const free = tracks.findIndex(isFree);
    const track = free === -1 ? tracks.length : free;
    (tracks[track] ??= []).push(span);
    return { ...span, track };
  });
}
