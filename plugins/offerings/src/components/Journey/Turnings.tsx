import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FlowStep } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { FindingBursts, findingsOf, idsBeside } from '../StreamFlow';
import { WayWords } from '../StreamMap/WayWords';
import styles from './Journey.module.css';
import { useJourney } from './JourneyContext';

/** Where a journey may turn at a step: the branches of a decision, ways back, and what goes on in parallel. */
export function Turnings({ step }: { step: FlowStep }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { flow, model, branches, found } = useJourney();
  const ways = flow.edges.filter(({ from }) => from === step.id);
  const turnings = ways.filter(
    ({ kind, branch }) => kind !== 'forward' || branch === 'exclusive',
  );
  const beside = branches.beside.get(step.id) ?? [];
  const parallel = beside.filter(({ edge }) => edge?.branch !== 'exclusive');
  if (turnings.length === 0 && parallel.length === 0) return null;
  const { before, work } = findingsOf(found, idsBeside(beside));
  return (
    <>
      <ul className={styles.turnings}>
        {turnings.map(way => (
          <li key={`${way.to} ${way.when ?? ''}`}>
            <WayWords way={way} flow={flow} />
          </li>
        ))}
        {parallel.map(({ steps }) => (
          <li key={steps[0].step.id}>
            {t('journey.meanwhile', {
              steps: steps.map(one => one.step.title).join(' → '),
            })}
          </li>
        ))}
      </ul>
      <FindingBursts
        findings={[...before, ...work]}
        flow={flow}
        model={model}
        at={t('journey.beside', { step: step.title })}
      />
    </>
  );
}
