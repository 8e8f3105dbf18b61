/**
 * A ratio as people read it: whole per cent, and one decimal under ten.
 *
 * @param ratio - from 0 to 1
 */
export function formatPercent(ratio: number): string {
  const percent = ratio * 100;
  const rounded =
    percent > 0 && percent < 10
      ? Math.round(percent * 10) / 10
      : Math.round(percent);
  return `${rounded}\u00a0%`;
}
