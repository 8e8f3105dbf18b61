import { useLayoutEffect, useState } from 'react';

/**
 * The width of an element in whole pixels, 0 as long as it is not known.
 *
 * @returns a ref for the element, and its width
 */
export function useWidth(): [
  ref: (element: HTMLElement | null) => void,
  width: number,
] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element) {
      return undefined;
    }
    // Measured before the first paint, so that nothing jumps.
    setWidth(Math.floor(element.getBoundingClientRect().width));
    if (typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(([entry]) =>
      setWidth(Math.floor(entry.contentRect.width)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, width];
}
