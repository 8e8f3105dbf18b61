import { useReactFlow } from '@xyflow/react';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
} from 'react';
import { neighbour, type Direction, type MapLayout } from '../layout';
import type { ValueMapView } from '../types';
import { continueInFlow, focusWhenDrawn } from './stepFocus';
import { useSidewaysWheel } from './useSidewaysWheel';
import { DETAILS_WIDTH, readableView, viewWith, wholeView } from './view';
import type { ViewActions } from './ZoomControls';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const ZOOM_KEYS: Readonly<Record<string, (actions: ViewActions) => void>> = {
  '+': actions => actions.zoomIn(),
  '=': actions => actions.zoomIn(),
  '-': actions => actions.zoomOut(),
  '0': actions => actions.fit(),
};

/** What can be done to the view of the map. */
export type MapView = ReturnType<typeof useMapView>;

/** Panning, zooming and the focus of the map. */
export function useMapView(
  layout: MapLayout,
  { selected, sought }: Pick<ValueMapView, 'selected' | 'sought'>,
) {
  const ref = useRef<HTMLDivElement>(null);
  const { zoomIn, zoomOut, setViewport, getViewport } = useReactFlow();
  const boxes = useMemo(
    () => new Map(layout.nodes.map(node => [node.key, node])),
    [layout],
  );
  const covered = selected ? DETAILS_WIDTH : 0;
  const actions = useMemo(
    (): ViewActions => ({
      zoomIn: () => void zoomIn(),
      zoomOut: () => void zoomOut(),
      fit: () => void setViewport(wholeView(layout, sizeOf(ref.current))),
    }),
    [layout, zoomIn, zoomOut, setViewport],
  );
  const reveal = useCallback(
    (step: string, viewOf = viewWith) => {
      const box = boxes.get(step);
      const view = getViewport();
      const next = box
        ? viewOf(view, box, freeSize(ref.current, covered))
        : view;
      if (next.x !== view.x || next.y !== view.y || next.zoom !== view.zoom) {
        setViewport(next);
      }
    },
    [boxes, covered, getViewport, setViewport],
  );
  const focus = useCallback(
    (step: string, viewOf = viewWith) => {
      reveal(step, viewOf);
      focusWhenDrawn(ref.current, step);
    },
    [reveal],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent, step: string) => {
      if (event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      const box = boxes.get(step);
      const direction = DIRECTIONS[event.key];
      if (box && direction) {
        event.preventDefault();
        const next = neighbour(layout.nodes, box, direction);
        if (next) {
          focus(next.key);
        }
      } else if (event.key === 'Tab') {
        continueInFlow(event, { step, layout, root: ref.current, focus });
      } else {
        ZOOM_KEYS[event.key]?.(actions);
      }
    },
    [boxes, layout, focus, actions],
  );
  useSidewaysWheel(ref);
  useEffect(() => {
    if (selected) {
      reveal(selected);
    }
  }, [selected, reveal]);
  useEffect(() => {
    if (sought) {
      focus(sought.step, (...asked) => readableView(layout, ...asked));
    }
  }, [sought, focus, layout]);
  return { ref, actions, onKeyDown, reveal };
}

function sizeOf(element: HTMLElement | null) {
  return {
    width: element?.offsetWidth ?? 0,
    height: element?.offsetHeight ?? 0,
  };
}

/** What the details leave free; on a narrow page they cover the map anyway. */
function freeSize(element: HTMLElement | null, covered: number) {
  const { width, height } = sizeOf(element);
  return { height, width: width > 2 * covered ? width - covered : width };
}
