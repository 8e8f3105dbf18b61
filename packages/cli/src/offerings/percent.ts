/** A ratio in percent, never more than it is: only what is whole is 100. */
export function percentOf(ratio: number): number {
  // 0.29 * 100 is a little less than 29.
  return Math.floor(ratio * 100 + 1e-6);
}
