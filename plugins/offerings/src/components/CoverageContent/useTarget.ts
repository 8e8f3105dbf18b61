import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/** Whatever stands in the address must not break the tab. */
function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/**
 * The id that the address points to; empty where it points to none.
 *
 * The tab goes there itself, as the browser looked for it before the model had come.
 */
export function useTarget(): string {
  const { hash } = useLocation();
  const id = decode(hash.slice(1));
  useEffect(() => {
    if (!id) return;
    const element = document.getElementById(id);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [id]);
  return id;
}
