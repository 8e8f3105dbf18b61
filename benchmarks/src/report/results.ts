import type { Spread } from '../harness/statistics';

/** What a figure should be. */
export type Goal = { atMost: number } | { atLeast: number };

/** One figure. */
export interface Figure {
  /** What is compared with what. */
  what: string;
  goal: Goal;
  /** What the numbers count, after them; for ratios `×`. */
  unit: string;
  measured: Spread;
  /** The numbers behind it. */
  detail: string;
  /** Why the goal is missed, for when it is. */
  reason?: string;
}

/** What one run of a benchmark found. */
export interface Results {
  benchmark: string;
  /** Left out where none is used. */
  database?: string;
  /** How many entities or files it worked on, in words. */
  size: string;
  /** How many counted rounds each figure has at least. */
  rounds: number;
  /** Such as `Node 24, 2 cores`. */
  machine: string;
  /** The day. */
  measuredOn: string;
  figures: Figure[];
}

/** Whether the median is as it should be. */
export function isMet({ goal, measured: { median } }: Figure): boolean {
  return 'atMost' in goal ? median <= goal.atMost : median >= goal.atLeast;
}

/** By how many percent of the goal it is missed. */
export function missedBy({ goal, measured: { median } }: Figure): number {
  const [wanted, gap] =
    'atMost' in goal
      ? [goal.atMost, median - goal.atMost]
      : [goal.atLeast, goal.atLeast - median];
  return Math.max(0, (gap / wanted) * 100);
}
