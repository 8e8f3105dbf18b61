import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  FlowStep,
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { useStageTitle } from '../../../hooks';
import { offeringsTranslationRef } from '../../../translation';
import { Fact } from '../../Fact';
import { stepKey } from '../layout';
import { StepShape } from '../map/StepShape';
import { useStepFacts } from './useStepFacts';
import { useWayWords } from './useWayWords';
import styles from './StepList.module.css';

/** Props of {@link ListItem}. */
export interface ListItemProps {
  model: ValueModel;
  flow: ValueStreamFlow;
  step: FlowStep;
  /** Its place in the value stream, from 1. */
  number: number;
  isLongest: boolean;
  isSelected: boolean;
  onSelect?(): void;
}

/** One step with all that the map says of it. */
export function ListItem(props: ListItemProps) {
  const { model, flow, step, number, isLongest, isSelected, onSelect } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const stageTitle = useStageTitle();
  const facts = useStepFacts(step, model, flow, isLongest);
  return (
    <li className={styles.step}>
      <span className={styles.number} aria-hidden>
        {number}
      </span>
      <StepShape type={step.type} width={30} height={20} />
      <div className={styles.body}>
        <div className={styles.head}>
          {onSelect ? (
            <button
              type="button"
              className={styles.title}
              data-step={stepKey(flow.valueStream, step.id)}
              aria-current={isSelected ? 'step' : undefined}
              onClick={onSelect}
            >
              {step.title}
            </button>
          ) : (
            <strong>{step.title}</strong>
          )}
          <span className={styles.kind}>
            {t(`endToEnd.type.${step.type}`)} · {stageTitle(step.stage)}
            {step.onMainPath && ` · ${t('endToEnd.step.mainPath')}`}
            {step.endsHere && ` · ${t('endToEnd.step.ends')}`}
          </span>
        </div>
        <dl className={styles.facts}>
          {facts.map(({ label, text }) => (
            <Fact key={label} label={label}>
              {text}
            </Fact>
          ))}
          <Fact label={t('endToEnd.list.next')}>
            <NextSteps flow={flow} step={step} />
          </Fact>
        </dl>
      </div>
    </li>
  );
}

function NextSteps(props: { flow: ValueStreamFlow; step: FlowStep }) {
  const { flow, step } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const words = useWayWords();
  const ways = flow.edges.filter(edge => edge.from === step.id);
  if (ways.length === 0) {
    return <>{t('endToEnd.list.end')}</>;
  }
  const titleOf = (id: string) =>
    flow.steps.find(other => other.id === id)?.title ?? id;
  return (
    <>
      {ways
        .map(edge => {
          const more = words(edge);
          return more ? `${titleOf(edge.to)} (${more})` : titleOf(edge.to);
        })
        .join('; ')}
    </>
  );
}
