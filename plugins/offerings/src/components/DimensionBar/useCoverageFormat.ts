import { useCallback } from 'react';
import { usePercentFormat, type PercentFormat } from '../Percent';

/** Absorbs what floating-point arithmetic adds or takes away. */
const EPSILON = 1e-9;

/**
 * Gives the format of coverages in the language of the app. A coverage is rounded down to whole per cent, so that no dimension
 * seems to have reached a threshold that it has not: 0.799 is `79 %`.
 */
export function useCoverageFormat(): PercentFormat {
  const format = usePercentFormat();
  return useCallback(
    ratio => format(Math.floor(ratio * 100 + EPSILON) / 100),
    [format],
  );
}
