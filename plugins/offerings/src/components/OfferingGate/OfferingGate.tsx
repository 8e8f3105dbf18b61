import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import type { ReactElement } from 'react';
import type { OfferingView } from '../../hooks';
import { Failure } from './Failure';
import { Loading } from './Loading';

/** Props of {@link OfferingGate}. */
export interface OfferingGateProps {
  view: OfferingView;
  /** Draws the model once it is there. */
  children: (model: ValueModel) => ReactElement;
}

/** Waits for the value model of an entity page, and says why where there is none. */
export function OfferingGate(props: OfferingGateProps) {
  const { view, children } = props;
  if (view.error) {
    return (
      <Failure
        error={view.error}
        onRetry={view.retry}
        onReset={view.within ? () => view.chooseWithin(undefined) : undefined}
      />
    );
  }
  return view.model ? children(view.model) : <Loading />;
}
