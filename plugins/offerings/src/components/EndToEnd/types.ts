import type {
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import type { ReactNode } from 'react';

/** What a view of the value streams shows, be it the map or the list. */
export interface ValueMapView {
  model: ValueModel;
  /** The value streams in sight. */
  flows: readonly ValueStreamFlow[];
  /** The key of the step whose details are open. */
  selected?: string;
  /** Opens the details of a step. */
  onSelect(step: string): void;
  /** The details of the selected step. */
  details?: ReactNode;
}
