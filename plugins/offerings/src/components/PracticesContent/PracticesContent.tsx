import { Flex } from '@backstage/ui';
import { useOfferingView } from '../../hooks';
import { Legible } from '../Legible';
import { OfferingGate } from '../OfferingGate';
import { WithinPicker } from '../WithinPicker';
import { MatrixLegend } from './MatrixLegend';
import { PracticeMatrix } from './PracticeMatrix';
import { PracticeSummary } from './PracticeSummary';

/** The *Practices* tab: which practices work in which stage of an offering, and which are absent. */
export function PracticesContent() {
  const view = useOfferingView();
  return (
    <Legible>
      <OfferingGate view={view}>
        {model => (
          <Flex direction="column" gap="4">
            <WithinPicker model={model} onChoose={view.chooseWithin} />
            <PracticeSummary model={model} />
            <PracticeMatrix model={model} />
            <MatrixLegend />
          </Flex>
        )}
      </OfferingGate>
    </Legible>
  );
}
