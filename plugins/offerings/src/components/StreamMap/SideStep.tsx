import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  FlowStep,
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { useStageTitle } from '../../hooks';
import { offeringsTranslationRef } from '../../translation';
import { useDurationFormat } from '../Duration';
import { StepShape } from '../EndToEnd/map/StepShape';
import { whoOf } from '../EndToEnd/list/useStepDescription';
import { useWaitWords } from '../EndToEnd/useWaitWords';
import {
  FindingBursts,
  findingsOf,
  type BranchStep,
  type StepFindings,
} from '../StreamFlow';
import styles from './Branches.module.css';
import { WayWords } from './WayWords';

/** Props of {@link SideStep}. */
export interface SideStepProps {
  one: BranchStep;
  /** The step that is drawn behind it: a plain way there needs no words. */
  following?: string;
  found: ReadonlyMap<string, StepFindings>;
  flow: ValueStreamFlow;
  model: ValueModel;
}

/** A step beside the main path, in a few words. */
export function SideStep(props: SideStepProps) {
  const { one, following, found, flow, model } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const stageTitle = useStageTitle();
  const { step, ways } = one;
  const { before, work } = findingsOf(found, [step.id]);
  const who = whoOf(step, model).join(', ') || t('endToEnd.list.nobody');
  const told = ways.filter(
    ({ to, when, share }) => to !== following || when || share !== undefined,
  );
  return (
    <li className={styles.sideStep}>
      <StepShape type={step.type} width={26} height={18} />
      <div className={styles.sideWords}>
        <strong>{step.title}</strong>
        <span className={styles.sideFacts}>
          {stageTitle(step.stage)} · {who} · <Times step={step} />
        </span>
        <FindingBursts
          findings={[...before, ...work]}
          flow={flow}
          model={model}
          at={step.title}
        />
        {told.map(way => (
          <span key={`${way.to} ${way.when ?? ''}`} className={styles.sideWay}>
            <WayWords way={way} flow={flow} />
          </span>
        ))}
        {ways.length === 0 && (
          <span className={styles.sideWay}>{t('streamFlow.way.ends')}</span>
        )}
      </div>
    </li>
  );
}

function Times({ step }: { step: FlowStep }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const format = useDurationFormat();
  const waitWords = useWaitWords();
  const process = format(step.processTime);
  const words = [
    waitWords(step.waitTime),
    process && t('endToEnd.list.processTime', { duration: process }),
  ].filter(Boolean);
  return <>{words.join(', ') || t('streamFlow.notTimed')}</>;
}
