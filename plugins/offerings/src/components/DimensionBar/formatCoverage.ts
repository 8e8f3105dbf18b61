/** Absorbs what floating-point arithmetic adds or takes away. */
const EPSILON = 1e-9;

/**
 * A coverage as people read it. It is rounded down, so that no dimension seems to have reached a threshold that it has not.
 *
 * @param ratio - from 0 to 1
 *
 * @example
 * ```ts
 * formatCoverage(0.799); // '79 %'
 * ```
 */
export function formatCoverage(ratio: number): string {
  return `${Math.floor(ratio * 100 + EPSILON)}\u00a0%`;
}
