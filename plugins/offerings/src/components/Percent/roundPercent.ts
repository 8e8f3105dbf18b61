/**
 * A ratio in per cent, with as many digits as people read: whole, and one decimal under ten.
 *
 * @param ratio - from 0 to 1
 */
export function roundPercent(ratio: number): number {
  const percent = ratio * 100;
  return percent > 0 && percent < 10
    ? Math.round(percent * 10) / 10
    : Math.round(percent);
}
