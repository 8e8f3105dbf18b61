import type { LadderRung } from '@offerings/backstage-plugin-offerings-common';
import { isUnknown } from '../StreamFlow';

/** Widths of the columns of the map, in pixels. */
export const WIDTHS = {
  end: 176,
  wait: 116,
  /** Where nothing waits there is only an arrow. */
  noWait: 84,
  work: 196,
} as const;

/** Where the columns of one rung lie. */
export interface RungColumns {
  wait: number;
  work: number;
  /** The middle of the process box, from the left edge of the map. */
  middle: number;
}

/** Whether something waits before a rung's work, or nobody knows. */
export function hasWait({ wait, queue }: LadderRung): boolean {
  return wait.known > 0 || isUnknown(wait) || queue.length > 0;
}

/** The columns of each rung, from left to right behind the demand. */
export function columnsOf(ladder: readonly LadderRung[]): RungColumns[] {
  let left: number = WIDTHS.end;
  return ladder.map(rung => {
    const wait = hasWait(rung) ? WIDTHS.wait : WIDTHS.noWait;
    const middle = left + wait + WIDTHS.work / 2;
    left += wait + WIDTHS.work;
    return { wait, work: WIDTHS.work, middle };
  });
}

/** The columns as CSS writes them: the demand, two for each rung, the outcome. */
export function templateOf(columns: readonly RungColumns[]): string {
  const rungs = columns.map(({ wait, work }) => `${wait}px ${work}px`);
  return [`${WIDTHS.end}px`, ...rungs, `${WIDTHS.end + 44}px`].join(' ');
}
