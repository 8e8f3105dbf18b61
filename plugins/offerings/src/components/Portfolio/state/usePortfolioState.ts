import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  readPortfolioState,
  writePortfolioState,
  type PortfolioState,
} from './portfolioState';

/**
 * Chooses something else. What is not named stays, but for the cursor: another choice begins at the first row.
 *
 * @param options - with `replace`, going back passes over what was chosen before
 */
export type ChangePortfolio = (
  change: Partial<PortfolioState>,
  options?: { replace?: boolean },
) => void;

/** What is chosen on the portfolio screen. It stands in the address, so that it can be shared and gone back to. */
export function usePortfolioState(): [PortfolioState, ChangePortfolio] {
  const [params, setParams] = useSearchParams();
  const address = params.toString();
  const state = useMemo(
    () => readPortfolioState(new URLSearchParams(address)),
    [address],
  );
  const change = useCallback<ChangePortfolio>(
    (choice, options) =>
      setParams(
        previous =>
          writePortfolioState(
            { ...readPortfolioState(previous), cursor: undefined, ...choice },
            previous,
          ),
        options,
      ),
    [setParams],
  );
  return [state, change];
}
