import { useCallback } from 'react';
import { useSearchParam } from '../../hooks';

const PARAM = 'only';
const MISSING = 'missing';

/** Whether only open questions are shown; it stands in the address, so that it can be shared. */
export function useOnlyMissing(): [boolean, (only: boolean) => void] {
  const [value, setValue] = useSearchParam(PARAM);
  const setOnly = useCallback(
    (only: boolean) => setValue(only ? MISSING : undefined),
    [setValue],
  );
  return [value === MISSING, setOnly];
}
