import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FlowStep } from '@offerings/backstage-plugin-offerings-common';
import { useId } from 'react';
import { useStageTitle } from '../../hooks';
import { offeringsTranslationRef } from '../../translation';
import { StepShape } from '../EndToEnd/map/StepShape';
import { FindingBursts, findingsOf } from '../StreamFlow';
import { HowToGetHelp } from './HowToGetHelp';
import styles from './Journey.module.css';
import { useJourney } from './JourneyContext';
import { isHelp } from './passages';
import { Turnings } from './Turnings';
import { WhoMeetsWhom } from './WhoMeetsWhom';

/** What may follow the outcome: help, and what is learned for the next time. */
export function AfterTheOutcome() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const heading = useId();
  const { branches } = useJourney();
  if (branches.after.length === 0) return null;
  return (
    <section aria-labelledby={heading} className={styles.afterwards}>
      <h3 id={heading} className={styles.title}>
        {t('journey.afterwards')}
      </h3>
      <ul>
        {branches.after.map(({ step }) => (
          <li key={step.id} className={isHelp(step) ? styles.help : undefined}>
            <Afterwards step={step} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Afterwards({ step }: { step: FlowStep }) {
  const stageTitle = useStageTitle();
  const { flow, model, found } = useJourney();
  const { before, work } = findingsOf(found, [step.id]);
  return (
    <>
      <div className={styles.head}>
        <StepShape type={step.type} width={30} height={20} />
        <strong>{step.title}</strong>
        <span className={styles.facts}>{stageTitle(step.stage)}</span>
      </div>
      <WhoMeetsWhom step={step} />
      <Turnings step={step} />
      {step.type === 'assistance' && <HowToGetHelp step={step} />}
      <FindingBursts
        findings={[...before, ...work]}
        flow={flow}
        model={model}
        at={step.title}
      />
    </>
  );
}
