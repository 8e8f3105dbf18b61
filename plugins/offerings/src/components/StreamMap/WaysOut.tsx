import type {
  FlowStep,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import type { Branch } from '../StreamFlow';
import { WayWords } from './WayWords';
import styles from './ProcessBox.module.css';

/** Props of {@link WaysOut}. */
export interface WaysOutProps {
  step: FlowStep;
  flow: ValueStreamFlow;
  /** What begins here is drawn beneath, and says itself how it is reached. */
  branches: readonly Branch[];
}

/** Where a step of the main path leads, where that is more than straight on to the next one. */
export function WaysOut(props: WaysOutProps) {
  const { step, flow, branches } = props;
  const drawn = branches.map(({ edge }) => edge);
  const ways = flow.edges.filter(
    edge => edge.from === step.id && !drawn.includes(edge),
  );
  const told = ways.filter(
    way =>
      way.kind !== 'forward' ||
      (way.branch === 'exclusive' && way.share !== undefined) ||
      (!way.onMainPath && way.branch === 'exclusive'),
  );
  if (told.length === 0) return null;
  return (
    <ul className={styles.ways}>
      {told.map(way => (
        <li
          key={`${way.to} ${way.when ?? ''}`}
          className={way.kind === 'forward' ? undefined : styles.back}
        >
          <WayWords way={way} flow={flow} />
        </li>
      ))}
    </ul>
  );
}
