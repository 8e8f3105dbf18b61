import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { createContext, useContext, type KeyboardEvent } from 'react';

/** What every part of the map needs to know. */
export interface MapContextValue {
  model: ValueModel;
  /** The key of the step whose details are open. */
  selected?: string;
  /** Several value streams are on the map: their steps carry a number. */
  several: boolean;
  /** The keys of the steps with the longest wait. */
  longest: ReadonlySet<string>;
  /** The keys of the steps after which work goes on in parallel. */
  forks: ReadonlySet<string>;
  /** How many steps each value stream has, in the order of the map. */
  counts: readonly number[];
  open(step: string): void;
  /** Moves on from a step, or zooms. */
  onKeyDown(event: KeyboardEvent, step: string): void;
  /** Brings a step that has the focus into view. */
  reveal(step: string): void;
}

const Context = createContext<MapContextValue | undefined>(undefined);

/** Provides {@link useMapContext}. */
export const MapContextProvider = Context.Provider;

/** What every part of the map needs to know. */
export function useMapContext(): MapContextValue {
  const value = useContext(Context);
  if (!value) {
    throw new Error('This part of the map stands outside of it');
  }
  return value;
}
