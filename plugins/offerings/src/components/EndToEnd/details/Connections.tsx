import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  FlowEdge,
  FlowStep,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../../translation';
import { Fact } from '../../Fact';
import { useWayWords } from '../list/useWayWords';
import styles from './StepDetails.module.css';

/** Props of {@link Connections}. */
export interface ConnectionsProps {
  flow: ValueStreamFlow;
  step: FlowStep;
  /** Goes on to another step, by its id. */
  onSelect(step: string): void;
}

/** Where a step leads, and where it is reached from. */
export function Connections(props: ConnectionsProps) {
  const { flow, step, onSelect } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const goesTo = flow.edges.filter(edge => edge.from === step.id);
  const comesFrom = flow.edges.filter(edge => edge.to === step.id);
  return (
    <>
      <Fact label={t('endToEnd.details.goesTo')}>
        {goesTo.length === 0 && t('endToEnd.details.ends')}
        <Ways flow={flow} edges={goesTo} end="to" onSelect={onSelect} />
      </Fact>
      <Fact label={t('endToEnd.details.comesFrom')}>
        {comesFrom.length === 0 && t('endToEnd.details.begins')}
        <Ways flow={flow} edges={comesFrom} end="from" onSelect={onSelect} />
      </Fact>
    </>
  );
}

function Ways(props: {
  flow: ValueStreamFlow;
  edges: readonly FlowEdge[];
  end: 'from' | 'to';
  onSelect(step: string): void;
}) {
  const { flow, edges, end, onSelect } = props;
  const words = useWayWords();
  return (
    <ul className={styles.plain}>
      {edges.map(edge => {
        const other = flow.steps.find(step => step.id === edge[end]);
        const more = words(edge);
        const reasons = flow.handoffs
          .filter(({ from, to, weak }) => weak && passes(edge, from, to))
          .flatMap(handoff => handoff.reasons);
        return (
          <li key={`${edge.from} ${edge.to} ${edge.when ?? ''}`}>
            <button
              type="button"
              className={styles.way}
              onClick={() => onSelect(edge[end])}
            >
              {other?.title ?? edge[end]}
            </button>
            {more && <span className={styles.note}> {more}</span>}
            {edge.weak &&
              reasons.map(reason => (
                <span key={reason} className={styles.reason}>
                  {reason}
                </span>
              ))}
          </li>
        );
      })}
    </ul>
  );
}

function passes(edge: FlowEdge, from: string, to: string): boolean {
  return edge.from === from || edge.to === to;
}
