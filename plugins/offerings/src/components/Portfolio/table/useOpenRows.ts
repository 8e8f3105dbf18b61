import { useCallback, useState } from 'react';

/** The offerings all of whose services are shown, and what adds one to them. */
export function useOpenRows(): [
  open: ReadonlySet<string>,
  openRow: (ref: string) => void,
] {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const openRow = useCallback(
    (ref: string) => setOpen(previous => new Set([...previous, ref])),
    [],
  );
  return [open, openRow];
}
