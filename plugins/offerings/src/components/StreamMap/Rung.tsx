import type {
  LadderRung,
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import {
  FindingBursts,
  findingsOf,
  idsOf,
  type Branch,
  type StepFindings,
} from '../StreamFlow';
import { BranchList } from './BranchList';
import { DataBox } from './DataBox';
import { LadderStep } from './LadderStep';
import { ProcessBox } from './ProcessBox';
import styles from './Sheet.module.css';
import { WaitMark } from './WaitMark';
import { WaysOut } from './WaysOut';

/** Props of {@link Rung}. */
export interface RungProps {
  rung: LadderRung;
  /** The one before it on the main path. */
  previous?: LadderRung;
  branches: readonly Branch[];
  found: ReadonlyMap<string, StepFindings>;
  flow: ValueStreamFlow;
  model: ValueModel;
}

/** One item of the map: the wait before a step, the step with its data, what branches off, and its part of the ladder. */
export function Rung(props: RungProps) {
  const { rung, previous, branches, found, flow, model } = props;
  const { step, queue } = rung;
  const before = [
    ...findingsOf(found, idsOf(rung)).before,
    ...findingsOf(
      found,
      queue.map(({ id }) => id),
    ).work,
  ];
  const work = step ? findingsOf(found, [step.id]).work : [];
  const title = (step ?? queue.at(-1))?.title ?? '';
  const context = { flow, model, at: title };
  return (
    <li className={styles.rung}>
      <div className={styles.waiting}>
        <WaitMark rung={rung} previous={previous} flow={flow} />
        <FindingBursts findings={before} {...context} />
      </div>
      {step && (
        <div className={styles.process}>
          <ProcessBox step={step} flow={flow} />
          <FindingBursts findings={work} {...context} />
          <DataBox step={step} model={model} />
          <WaysOut step={step} flow={flow} branches={branches} />
          <BranchList
            branches={branches}
            found={found}
            flow={flow}
            model={model}
          />
        </div>
      )}
      <LadderStep rung={rung} />
    </li>
  );
}
