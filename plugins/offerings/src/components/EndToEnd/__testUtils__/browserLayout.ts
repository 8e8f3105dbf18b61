/** The width of every element while {@link stubBrowserLayout} is in force, in pixels. */
const WIDTH = 1600;

class DOMRectReadOnlyStub implements DOMRectReadOnly {
  readonly x = 0;
  readonly y = 0;
  readonly top = 0;
  readonly left = 0;

  constructor(readonly width: number, readonly height: number) {}

  get right() {
    return this.width;
  }

  get bottom() {
    return this.height;
  }

  toJSON() {
    return {};
  }
}

class InstantResizeObserver implements ResizeObserver {
  constructor(private readonly callback: ResizeObserverCallback) {}

  observe(target: Element) {
    const contentRect = new DOMRectReadOnlyStub(WIDTH, 800);
    const entry: Partial<ResizeObserverEntry> = { target, contentRect };
    this.callback([entry as ResizeObserverEntry], this);
  }

  unobserve() {}

  disconnect() {}
}

class UnitMatrix {
  readonly m22 = 1;
}

/** Gives jsdom, which lays nothing out, the few things that the map asks a browser for. Undone after all tests. */
export function stubBrowserLayout() {
  const originals = {
    ResizeObserver: window.ResizeObserver,
    DOMMatrixReadOnly: window.DOMMatrixReadOnly,
  };
  const sizes = ['offsetWidth', 'offsetHeight'] as const;
  const descriptors = sizes.map(size =>
    Object.getOwnPropertyDescriptor(HTMLElement.prototype, size),
  );
  beforeAll(() => {
    Object.assign(window, {
      ResizeObserver: InstantResizeObserver,
      DOMMatrixReadOnly: UnitMatrix,
    });
    for (const size of sizes) {
      Object.defineProperty(HTMLElement.prototype, size, {
        configurable: true,
        value: WIDTH,
      });
    }
  });
  afterAll(() => {
    Object.assign(window, originals);
    for (const [index, size] of sizes.entries()) {
      const descriptor = descriptors[index];
      if (descriptor) {
        Object.defineProperty(HTMLElement.prototype, size, descriptor);
      }
    }
  });
}
