import type { Measure } from '../api';

/** A change of less than this share of the value is none. */
const STEADY_SHARE = 0.05;

/** How a measure moved, seen from whoever it is for. */
export type Movement = 'better' | 'unchanged' | 'worse';

/** Of a percentage, what is missing to all of it: from 99.9 % to 99 % is ten times the trouble, and no small change. */
function scaleOf(value: number, unit: string | undefined): number {
  const isPercentage = unit === '%' && value >= 0 && value <= 100;
  return isPercentage ? Math.min(value, 100 - value) : Math.abs(value);
}

/**
 * Tells which way a measure moved.
 *
 * @remarks
 * A change of 5 % of the value or less is none; of a percentage over 50 it is 5 % of what is missing to 100.
 *
 * @param change - by how much
 * @param value - from where
 * @returns `undefined` where nobody says which way is better
 */
export function judgeChange(
  change: number,
  value: number,
  { direction, unit }: Pick<Measure, 'direction' | 'unit'>,
): Movement | undefined {
  if (!direction || Number.isNaN(change)) return undefined;
  if (Math.abs(change) <= STEADY_SHARE * scaleOf(value, unit)) {
    return 'unchanged';
  }
  return change > 0 === (direction === 'higher') ? 'better' : 'worse';
}
