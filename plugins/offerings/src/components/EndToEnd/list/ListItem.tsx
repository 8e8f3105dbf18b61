import type {
  FlowEdge,
  FlowStep,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { memo } from 'react';
import { Fact } from '../../Fact';
import { stepKey } from '../layout';
import { StepShape } from '../map/StepShape';
import type { ListWords } from './useListWords';
import styles from './StepList.module.css';

/** Props of {@link ListItem}. */
export interface ListItemProps {
  words: ListWords;
  flow: ValueStreamFlow;
  step: FlowStep;
  /** Its place in the value stream, from 1. */
  number: number;
  isLongest: boolean;
  isSelected: boolean;
  /** Opens the details of a step, by its key. */
  onSelect?(step: string): void;
}

/** One step with all that the map says of it. */
export const ListItem = memo((props: ListItemProps) => {
  const { words, flow, step, number, isLongest, isSelected, onSelect } = props;
  const { t, factsOf, stageTitle } = words;
  const key = stepKey(flow.valueStream, step.id);
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
              data-step={key}
              aria-current={isSelected ? 'step' : undefined}
              onClick={() => onSelect(key)}
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
          {factsOf(step, flow, isLongest).map(({ label, text }) => (
            <Fact key={label} label={label}>
              {text}
            </Fact>
          ))}
          <Fact label={t('endToEnd.list.next')}>
            {nextOf(step, flow, words)}
          </Fact>
        </dl>
      </div>
    </li>
  );
});

function nextOf(
  step: FlowStep,
  flow: ValueStreamFlow,
  { t, wayOf }: ListWords,
): string {
  const ways = flow.edges.filter(edge => edge.from === step.id);
  if (ways.length === 0) {
    return t('endToEnd.list.end');
  }
  const titleOf = (id: string) =>
    flow.steps.find(other => other.id === id)?.title ?? id;
  const describe = (edge: FlowEdge) => {
    const more = wayOf(edge);
    return more ? `${titleOf(edge.to)} (${more})` : titleOf(edge.to);
  };
  return ways.map(describe).join('; ');
}
