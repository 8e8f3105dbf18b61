import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LadderRung } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { isUnknown, useTimeWords } from '../StreamFlow';
import { addTimes } from './addTimes';
import styles from './Journey.module.css';

/** Props of {@link Lead}. */
export interface LeadProps {
  ladder: readonly LadderRung[];
  stakeholder?: string;
}

/** The whole journey in a sentence: how long it takes, how much of it is waiting, and how often a stakeholder takes part. */
export function Lead(props: LeadProps) {
  const { ladder, stakeholder } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const words = useTimeWords();
  const lead = addTimes(ladder.flatMap(({ wait, process }) => [wait, process]));
  const meetings = ladder.filter(
    ({ step }) =>
      stakeholder !== undefined && step?.stakeholder === stakeholder,
  );
  return (
    <p className={styles.lead}>
      {isUnknown(lead)
        ? t('journey.leadUnknown')
        : t('journey.lead', {
            lead: words(lead),
            wait: words(addTimes(ladder.map(({ wait }) => wait))),
          })}{' '}
      {stakeholder !== undefined &&
        t('journey.meetings', { count: meetings.length, stakeholder })}
    </p>
  );
}
