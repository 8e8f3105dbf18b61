import { lazy, useState, type ComponentType, type ElementType } from 'react';

/** A component whose code is brought on demand. */
export interface Preloadable<TProps> {
  /** Brings the code, for a component that is drawn soon. */
  load(): Promise<unknown>;
  /** Suspends as long as the code is not there; where it is, it is drawn at once. */
  Component: ComponentType<TProps>;
}

/** Makes a component of a module's default export, as `lazy` does, which would suspend once even where all is there. */
export function preloadable<TProps extends object>(
  bring: () => Promise<{ default: ComponentType<TProps> }>,
): Preloadable<TProps> {
  let loaded: ComponentType<TProps> | undefined;
  const load = async () => {
    const module = await bring();
    loaded = module.default;
    return module;
  };
  const Lazy: ElementType = lazy(load);
  return {
    load,
    Component: props => {
      // The same as long as it is on screen.
      const [Component] = useState<ElementType>(() => loaded ?? Lazy);
      return <Component {...props} />;
    },
  };
}
