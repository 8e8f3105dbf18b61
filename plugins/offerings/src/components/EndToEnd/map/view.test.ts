import { enrollmentModel } from '../__testUtils__/enrollment';
import { layout } from '../layout';
import {
  heightOnPage,
  initialView,
  readableView,
  smallestZoom,
  viewWith,
  wholeView,
} from './view';

const model = enrollmentModel();
const map = layout(model, [model.flows[0]]);

describe('the view of the map', () => {
  it('begins with the whole width where that is readable', () => {
    const { zoom } = initialView(map, map.size.width * 0.8);
    expect(zoom).toBeCloseTo(0.8);
  });

  it('begins at full size where the whole would not be readable', () => {
    expect(initialView(map, map.size.width * 0.3)).toEqual({
      x: 0,
      y: 0,
      zoom: 1,
    });
  });

  it('shows everything on demand', () => {
    const { zoom } = wholeView(map, { width: 300, height: 900 });
    expect(map.size.width * zoom).toBeCloseTo(300);
  });

  it('gets as small as it takes to show everything of the longest map', () => {
    const long = { ...map, size: { width: 40_000, height: 600 } };
    const size = { width: 1000, height: 600 };

    expect(wholeView(long, size).zoom).toBeCloseTo(0.025);
    expect(smallestZoom(long, size)).toBeCloseTo(0.025);
    expect(smallestZoom(map, size)).toBe(0.1);
  });

  it('is as tall as the map, up to a limit', () => {
    expect(heightOnPage(map, 1)).toBe(Math.ceil(map.size.height));
    expect(heightOnPage(map, 10)).toBeLessThan(map.size.height * 10);
  });

  it('stays where it is for a step in sight', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    const box = { x: 100, y: 100, width: 100, height: 60 };
    expect(viewWith(view, box, { width: 800, height: 600 })).toEqual(view);
  });

  it('comes closer to a step that is too small to read', () => {
    const size = { width: map.size.width * 0.5, height: 300 };
    const box = map.nodes[map.nodes.length - 1];
    const { x, zoom } = readableView(map, { x: 0, y: 0, zoom: 0.1 }, box, size);
    expect(zoom).toBe(1);
    expect(x + box.x).toBeGreaterThan(0);
    expect(x + box.x + box.width).toBeLessThan(size.width);
  });

  it('comes no closer to a step that can be read', () => {
    const view = { x: 0, y: 0, zoom: 0.7 };
    const size = { width: map.size.width, height: map.size.height };
    expect(readableView(map, view, map.nodes[3], size).zoom).toBe(0.7);
  });

  it('moves no further than it must for a step out of sight', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    const box = { x: 1000, y: 100, width: 100, height: 60 };
    const moved = viewWith(view, box, { width: 800, height: 600 });
    expect(moved.x + box.x + box.width).toBe(800 - 28);
    expect(moved.y).toBe(0);
  });
});
