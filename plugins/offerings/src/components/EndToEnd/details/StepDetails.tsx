import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  FlowStep,
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { RiCloseLine, RiFlag2Fill } from '@remixicon/react';
import { useEffect, useId, useRef } from 'react';
import { useStageTitle } from '../../../hooks';
import { offeringsTranslationRef } from '../../../translation';
import { Fact } from '../../Fact';
import { usePercentFormat } from '../../Percent';
import { Connections } from './Connections';
import { Performers } from './Performers';
import { Resources } from './Resources';
import styles from './StepDetails.module.css';
import { Times } from './Times';
import { useEscape } from './useEscape';

/** Props of {@link StepDetails}. */
export interface StepDetailsProps {
  model: ValueModel;
  flow: ValueStreamFlow;
  step: FlowStep;
  /** It was opened by the reader, not by the address: the focus moves here. */
  takesFocus?: boolean;
  onClose(): void;
  /** Goes on to another step of the value stream. */
  onSelect(step: string): void;
}

/** Everything about one step, with links into the catalog. */
export function StepDetails(props: StepDetailsProps) {
  const { model, flow, step, takesFocus, onClose, onSelect } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const percent = usePercentFormat();
  const stageTitle = useStageTitle();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [takesFocus, step]);
  useEscape(onClose);
  return (
    // No dialog: the map beside it stays in use.
    <aside className={styles.panel} aria-labelledby={title}>
      <header className={styles.header}>
        <h3 id={title} ref={heading} tabIndex={-1} className={styles.title}>
          {step.title}
        </h3>
        <button
          type="button"
          className={styles.close}
          aria-label={t('endToEnd.details.close', { step: step.title })}
          onClick={onClose}
        >
          <RiCloseLine size={20} aria-hidden />
        </button>
      </header>
      <p className={styles.kind}>
        {t(`endToEnd.type.${step.type}`)} · {stageTitle(step.stage)} ·{' '}
        {t('endToEnd.step.number', {
          number: String(flow.steps.indexOf(step) + 1),
          of: String(flow.steps.length),
        })}
      </p>
      {step.endsHere && (
        <p className={styles.reached}>
          <RiFlag2Fill size={14} aria-hidden /> {t('endToEnd.details.reached')}
        </p>
      )}
      <dl className={styles.sections}>
        <Findings flow={flow} step={step} />
        <Performers model={model} step={step} />
        <Times flow={flow} step={step} />
        {step.percentCompleteAndAccurate !== undefined && (
          <Fact label={t('endToEnd.details.accurate')}>
            {percent(step.percentCompleteAndAccurate)}
          </Fact>
        )}
        <Resources model={model} step={step} />
        <Connections flow={flow} step={step} onSelect={onSelect} />
      </dl>
    </aside>
  );
}

function Findings(props: { flow: ValueStreamFlow; step: FlowStep }) {
  const { flow, step } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const findings = flow.findings.filter(({ steps }) => steps.includes(step.id));
  if (findings.length === 0) {
    return null;
  }
  return (
    <Fact label={t('endToEnd.details.findings')}>
      <ul className={styles.findings}>
        {findings.map(({ statement }) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
    </Fact>
  );
}
