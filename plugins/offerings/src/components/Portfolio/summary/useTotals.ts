import type { PortfolioPage } from '@offerings/backstage-plugin-offerings-common';
import { useState } from 'react';
import {
  usePortfolioPage,
  type PortfolioPageView,
} from '../../../hooks/usePortfolioPage';
import { toQuery, type PortfolioState } from '../state';

/** How many offerings there are, in all and by verdict. */
export type Totals = Pick<PortfolioPage, 'verdicts' | 'totalItems'>;

/** The last value that was known. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}

/**
 * How many of the offerings have each verdict, whatever verdict is filtered by: one sees what the other choices hold.
 *
 * @param shown - the page that is shown
 * @returns what was known last; `undefined` while nothing is known
 */
export function useTotals(
  state: PortfolioState,
  shown: PortfolioPageView,
): Totals | undefined {
  const isFiltered = state.verdict.length > 0;
  const counted = usePortfolioPage(
    isFiltered
      ? toQuery({ ...state, verdict: [], cursor: undefined, limit: 1 })
      : undefined,
  );
  const { page, loading } = isFiltered ? counted : shown;
  return useLast(loading ? undefined : page);
}
