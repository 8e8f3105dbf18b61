import type { Box, MapLayout } from '../layout';

/** Where the map is on screen. */
export interface View {
  x: number;
  y: number;
  zoom: number;
}

/** Below this zoom the words of a step are too small to read. */
const READABLE = 0.66;
/** As small as a map gets that is seen whole by then. */
const SMALL = 0.1;
export const MAX_ZOOM = 2;
/** The tallest that the map gets on the page, in pixels; beyond, it pans. */
const MAX_HEIGHT = 1100;
const MIN_HEIGHT = 240;

/** Shows the whole width where that stays readable, else the beginning at full size. */
export function initialView(layout: MapLayout, width: number): View {
  const fit = width / layout.size.width;
  return { x: 0, y: 0, zoom: fit >= READABLE ? Math.min(1, fit) : 1 };
}

/** How tall the map is on the page, in pixels. */
export function heightOnPage(layout: MapLayout, zoom: number): number {
  const height = Math.ceil(layout.size.height * zoom);
  return Math.max(MIN_HEIGHT, Math.min(MAX_HEIGHT, height));
}

/** Shows all of the map, however small. */
export function wholeView(
  layout: MapLayout,
  size: { width: number; height: number },
): View {
  const zoom = Math.min(
    1,
    size.width / layout.size.width,
    size.height / layout.size.height,
  );
  return { x: 0, y: 0, zoom };
}

/** How small the map can be made: so that all of it is seen. */
export function smallestZoom(
  layout: MapLayout,
  size: { width: number; height: number },
): number {
  return Math.min(SMALL, wholeView(layout, size).zoom);
}

/** The width of the details, which lie over the map, with the space beside them. */
export const DETAILS_WIDTH = 376;

/** Moves the view no more than it takes to see a box, with room around it; the same view where it is seen. */
export function viewWith(
  view: View,
  box: Box,
  size: { width: number; height: number },
): View {
  return {
    zoom: view.zoom,
    x: shift(view.x, box.x, box.width, size.width, view.zoom),
    y: shift(view.y, box.y, box.height, size.height, view.zoom),
  };
}

/** Shows a box so that its words can be read: where they are too small, as large as in the beginning. */
export function readableView(
  layout: MapLayout,
  view: View,
  box: Box,
  size: { width: number; height: number },
): View {
  if (view.zoom >= READABLE) {
    return viewWith(view, box, size);
  }
  const { zoom } = initialView(layout, size.width);
  const middle = (box.x + box.width / 2) * zoom;
  const near = { zoom, x: Math.min(0, size.width / 2 - middle), y: 0 };
  // The map gets taller with it.
  const height = heightOnPage(layout, zoom);
  return viewWith(near, box, { width: size.width, height });
}

const MARGIN = 28;

function shift(
  at: number,
  start: number,
  length: number,
  visible: number,
  zoom: number,
): number {
  const low = at + start * zoom - MARGIN;
  const high = at + (start + length) * zoom + MARGIN;
  if (low < 0 || high - low > visible) {
    return at - low;
  }
  return high > visible ? at - (high - visible) : at;
}
