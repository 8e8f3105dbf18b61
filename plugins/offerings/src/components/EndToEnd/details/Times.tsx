import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  FlowStep,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../../translation';
import { useDurationFormat } from '../../Duration';
import { Fact } from '../../Fact';
import { useWaitWords } from '../useWaitWords';
import { longestWaits, stepKey } from '../layout';
import styles from './StepDetails.module.css';

/** How long a step works and waits. */
export function Times(props: { flow: ValueStreamFlow; step: FlowStep }) {
  const { flow, step } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const format = useDurationFormat();
  const waitWords = useWaitWords();
  const unknown = t('endToEnd.details.unknown');
  const isLongest = longestWaits([flow]).has(
    stepKey(flow.valueStream, step.id),
  );
  const wait = waitWords(step.waitTime) ?? t('endToEnd.step.waitUnknown');
  return (
    <Fact label={t('endToEnd.details.times')}>
      {step.type !== 'wait' && <>{format(step.processTime) ?? unknown} · </>}
      {isLongest ? (
        <strong className={styles.longest}>
          {wait}, {t('endToEnd.step.longest')}
        </strong>
      ) : (
        wait
      )}
    </Fact>
  );
}
