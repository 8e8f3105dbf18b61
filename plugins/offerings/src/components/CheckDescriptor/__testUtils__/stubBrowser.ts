/** Nothing comes into sight in jsdom. */
class IdleIntersectionObserver implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];

  observe() {}

  unobserve() {}

  disconnect() {}

  takeRecords() {
    return [];
  }
}

const NOWHERE = { x: 0, y: 0, top: 0, left: 0, right: 0, bottom: 0 };

function noRectangles(): DOMRectList {
  return Object.assign([], { item: () => null });
}

/** Gives jsdom, which lays nothing out, the few things that the editor and its lists ask a browser for. Undone after all tests. */
export function stubBrowser() {
  const { IntersectionObserver: observer } = window;
  const { getClientRects, getBoundingClientRect } = Range.prototype;
  beforeAll(() => {
    Object.assign(window, { IntersectionObserver: IdleIntersectionObserver });
    Object.assign(Range.prototype, {
      getClientRects: noRectangles,
      getBoundingClientRect: () => ({ ...NOWHERE, width: 0, height: 0 }),
    });
  });
  afterAll(() => {
    Object.assign(window, { IntersectionObserver: observer });
    Object.assign(Range.prototype, { getClientRects, getBoundingClientRect });
  });
}
