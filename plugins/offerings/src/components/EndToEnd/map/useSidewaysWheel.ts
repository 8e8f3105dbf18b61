import { useReactFlow } from '@xyflow/react';
import { useEffect, type RefObject } from 'react';

/** Pans sideways with a sideways wheel or swipe; up and down stays with the page. */
export function useSidewaysWheel(ref: RefObject<HTMLElement>) {
  const { getViewport, setViewport } = useReactFlow();
  useEffect(() => {
    const element = ref.current;
    const onWheel = (event: WheelEvent) => {
      const sideways =
        event.shiftKey && !event.deltaX ? event.deltaY : event.deltaX;
      if (
        event.ctrlKey ||
        Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : event.deltaY)
      ) {
        return;
      }
      event.preventDefault();
      const view = getViewport();
      setViewport({ ...view, x: view.x - sideways });
    };
    // React listens passively, and so could not keep the page where it is.
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [ref, getViewport, setViewport]);
}
