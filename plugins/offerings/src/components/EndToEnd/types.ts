import type {
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import type { ReactNode } from 'react';
import type { Sought } from './find';

/** What a view of the value streams shows, be it the map or the list. */
export interface ValueMapView {
  model: ValueModel;
  /** The value streams in sight. */
  flows: readonly ValueStreamFlow[];
  /** The key of the step whose details are open. */
  selected?: string;
  /** Opens the details of a step. */
  onSelect(step: string): void;
  /** The keys of the steps that were found; left out while nothing is looked for. */
  found?: readonly string[];
  /** The step that the reader wants to get to. */
  sought?: Sought;
  /** The details of the selected step. */
  details?: ReactNode;
}
