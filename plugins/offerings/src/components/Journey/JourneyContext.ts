import type {
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { createContext, useContext } from 'react';
import type { Branches, StepFindings } from '../StreamFlow';
import type { Scale } from './scale';

/** What every part of the journey has to know of the whole. */
export interface JourneyView {
  flow: ValueStreamFlow;
  model: ValueModel;
  branches: Branches;
  found: ReadonlyMap<string, StepFindings>;
  scale: Scale;
  /** Whose touchpoints stand out. */
  stakeholder?: string;
  /** The step that the reader has come to. */
  current?: string;
}

/** The journey that is on screen. */
export const JourneyContext = createContext<JourneyView | undefined>(undefined);

/** Gives the journey around a part of it. */
export function useJourney(): JourneyView {
  const view = useContext(JourneyContext);
  if (!view) throw new Error('Parts of a journey belong into a journey');
  return view;
}
