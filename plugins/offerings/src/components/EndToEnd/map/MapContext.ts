import {
  createContext,
  useContext,
  type Context,
  type KeyboardEvent,
} from 'react';
import type { MapWords } from './useMapWords';

/** What the steps of the map look like. */
export interface MapContextValue {
  words: MapWords;
  /** Several value streams are on the map: their steps carry a number. */
  several: boolean;
  /** The keys of the steps with the longest wait. */
  longest: ReadonlySet<string>;
  /** The keys of the steps after which work goes on in parallel. */
  forks: ReadonlySet<string>;
  /** How many steps each value stream has, in the order of the map. */
  counts: readonly number[];
}

/** What the reader does on the map; apart from what it looks like, so that a step that is opened draws no other anew. */
export interface MapReaderValue {
  /** The key of the step whose details are open. */
  selected?: string;
  /** The keys of the steps that were found; left out while nothing is looked for. */
  found?: ReadonlySet<string>;
  open(step: string): void;
  /** Moves on from a step, or zooms. */
  onKeyDown(event: KeyboardEvent, step: string): void;
  /** Brings a step that has the focus into view. */
  reveal(step: string): void;
}

const LookContext = createContext<MapContextValue | undefined>(undefined);
const ReaderContext = createContext<MapReaderValue | undefined>(undefined);

/** Provides {@link useMapContext}. */
export const MapContextProvider = LookContext.Provider;

/** Provides {@link useMapReader}. */
export const MapReaderProvider = ReaderContext.Provider;

/** What the steps of the map look like. */
export function useMapContext(): MapContextValue {
  return useInside(LookContext);
}

/** What the reader does on the map. */
export function useMapReader(): MapReaderValue {
  return useInside(ReaderContext);
}

function useInside<T>(context: Context<T | undefined>): T {
  const value = useContext(context);
  if (!value) {
    throw new Error('This part of the map stands outside of it');
  }
  return value;
}
