import { useCallback, useRef, useState } from 'react';

/**
 * The width of an element in whole pixels, 0 as long as it is not known.
 *
 * @returns a ref for the element, and its width
 */
export function useWidth(): [
  ref: (element: HTMLElement | null) => void,
  width: number,
] {
  const [width, setWidth] = useState(0);
  const observer = useRef<ResizeObserver>();
  const ref = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    observer.current = undefined;
    if (!element) {
      return;
    }
    // Measured before the first paint, so that nothing jumps.
    setWidth(Math.floor(element.getBoundingClientRect().width));
    if (typeof ResizeObserver === 'undefined') {
      return;
    }
    observer.current = new ResizeObserver(([entry]) =>
      setWidth(Math.floor(entry.contentRect.width)),
    );
    observer.current.observe(element);
  }, []);
  return [ref, width];
}
