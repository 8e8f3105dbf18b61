import { startTransition, useEffect, useState, type ReactNode } from 'react';

/** Draws its children once what stands beside them is drawn, and lets whatever the reader does come first. */
export function Later({ children }: { children: ReactNode }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => startTransition(() => setDue(true)), []);
  return isDue ? <>{children}</> : null;
}
