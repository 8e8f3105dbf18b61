import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/**
 * One parameter of the address. A change replaces the entry of the history and leaves the other parameters as they are.
 *
 * @returns the value, `undefined` where it is left out, and what sets it or, with `undefined`, takes it away
 */
export function useSearchParam(
  name: string,
): [value: string | undefined, set: (value: string | undefined) => void] {
  const [searchParams, setSearchParams] = useSearchParams();
  const set = useCallback(
    (value: string | undefined) =>
      setSearchParams(
        previous => {
          const next = new URLSearchParams(previous);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: true },
      ),
    [name, setSearchParams],
  );
  return [searchParams.get(name) ?? undefined, set];
}
