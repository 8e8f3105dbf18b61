import { useOfferingView } from '../../hooks';
import { Legible } from '../Legible';
import { OfferingGate } from '../OfferingGate';
import { CoverageReport } from './CoverageReport';

/** The *Coverage* tab: every question about an offering, with its answer and what to write. */
export function CoverageContent() {
  const view = useOfferingView();
  return (
    <Legible>
      <OfferingGate view={view}>
        {model => (
          <CoverageReport model={model} onChooseWithin={view.chooseWithin} />
        )}
      </OfferingGate>
    </Legible>
  );
}
