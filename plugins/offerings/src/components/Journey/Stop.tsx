import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LadderRung } from '@offerings/backstage-plugin-offerings-common';
import { useId } from 'react';
import { useStageTitle } from '../../hooks';
import { offeringsTranslationRef } from '../../translation';
import { StepShape } from '../EndToEnd/map/StepShape';
import {
  beginOf,
  FindingBursts,
  findingsOf,
  isUnknown,
  useTimeWords,
} from '../StreamFlow';
import { Elapsed } from './Elapsed';
import { Gap } from './Gap';
import { HowToGetHelp } from './HowToGetHelp';
import styles from './Journey.module.css';
import { useJourney } from './JourneyContext';
import { isHelp } from './passages';
import { STEP_ATTRIBUTE } from './useJourneyStep';
import { Turnings } from './Turnings';
import { WhoMeetsWhom } from './WhoMeetsWhom';

/** Props of {@link Stop}. */
export interface StopProps {
  rung: LadderRung;
  previous?: LadderRung;
}

/** One stop of the journey: the wait before it, and what happens then. */
export function Stop(props: StopProps) {
  const { rung, previous } = props;
  return (
    <>
      <Gap rung={rung} previous={previous} />
      {rung.step && <StepStop rung={rung} />}
    </>
  );
}

function StepStop({ rung }: { rung: LadderRung }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const stageTitle = useStageTitle();
  const words = useTimeWords();
  const title = useId();
  const { flow, model, found, scale, current, stakeholder } = useJourney();
  const { step, process, counts } = rung;
  if (!step) return null;
  const isOwn =
    step.stakeholder !== undefined && step.stakeholder === stakeholder;
  const takes = isUnknown(process)
    ? words(process)
    : t('journey.takes', { time: words(process) });
  const kinds = [
    styles.card,
    step.stakeholder !== undefined && styles.touchpoint,
    isOwn && styles.own,
    isHelp(step) && styles.help,
    step.stakeholder === undefined && !isHelp(step) && styles.backstage,
  ];
  return (
    <li className={styles.stop}>
      <Elapsed time={beginOf(rung)} />
      <span className={styles.rail} aria-hidden>
        <span
          className={isUnknown(process) ? styles.unknownBar : styles.bar}
          style={{ height: scale(process.known) || undefined }}
        />
      </span>
      <div
        className={kinds.filter(Boolean).join(' ')}
        role="group"
        aria-labelledby={title}
        aria-current={step.id === current ? 'step' : undefined}
        tabIndex={-1}
        {...{ [STEP_ATTRIBUTE]: step.id }}
      >
        <div className={styles.head}>
          <StepShape type={step.type} width={30} height={20} />
          <h3 id={title} className={styles.title}>
            {step.title}
          </h3>
          <span className={styles.facts}>
            {[
              step.stakeholder !== undefined && t('journey.touchpoint'),
              step.type !== 'work' && t(`journey.moment.${step.type}`),
              stageTitle(step.stage),
              counts ? takes : t('streamMap.notCounted'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
        <WhoMeetsWhom step={step} />
        <Turnings step={step} />
        {isHelp(step) && <HowToGetHelp step={step} />}
        <FindingBursts
          findings={findingsOf(found, [step.id]).work}
          flow={flow}
          model={model}
          at={step.title}
        />
      </div>
    </li>
  );
}
