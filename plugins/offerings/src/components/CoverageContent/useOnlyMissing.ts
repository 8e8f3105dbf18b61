import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

const PARAM = 'only';
const MISSING = 'missing';

/** Whether only open questions are shown; it stands in the address, so that it can be shared. */
export function useOnlyMissing(): [boolean, (only: boolean) => void] {
  const [searchParams, setSearchParams] = useSearchParams();
  const setOnly = useCallback(
    (only: boolean) =>
      setSearchParams(
        previous => {
          const next = new URLSearchParams(previous);
          if (only) next.set(PARAM, MISSING);
          else next.delete(PARAM);
          return next;
        },
        { replace: true },
      ),
    [setSearchParams],
  );
  return [searchParams.get(PARAM) === MISSING, setOnly];
}
