import { startTransition, useEffect, useState, type ReactNode } from 'react';

/** The longest that a page in use is waited for, in milliseconds. */
const PATIENCE = 2000;

/** Draws its children once the page has nothing better to do, and lets whatever the reader does come first. */
export function Later({ children }: { children: ReactNode }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => whenIdle(() => startTransition(() => setDue(true))), []);
  return isDue ? <>{children}</> : null;
}

/** Not every browser says when it is idle. */
function whenIdle(work: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(work);
    return () => window.clearTimeout(timer);
  }
  const request = window.requestIdleCallback(work, { timeout: PATIENCE });
  return () => window.cancelIdleCallback(request);
}
