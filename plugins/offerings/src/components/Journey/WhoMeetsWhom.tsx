import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FlowStep } from '@offerings/backstage-plugin-offerings-common';
import { RiTeamLine, RiUserFill } from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { CommaList } from '../CommaList';
import { EntityName } from '../EntityName';
import styles from './Journey.module.css';
import { useJourney } from './JourneyContext';

/** Says who takes part in a step: a stakeholder, alone or with a team, or a team behind the scenes. */
export function WhoMeetsWhom({ step }: { step: FlowStep }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { entities } = useJourney().model;
  const { stakeholder, performers } = step;
  const team = (
    <CommaList
      items={performers.map(ref => (
        <EntityName entityRef={ref} entities={entities} />
      ))}
    />
  );
  if (stakeholder === undefined) {
    return (
      <p className={styles.who}>
        <RiTeamLine size={16} aria-hidden />{' '}
        {performers.length > 0 ? team : t('endToEnd.details.nobody')}
      </p>
    );
  }
  return (
    <p className={styles.who}>
      <RiUserFill size={16} aria-hidden />{' '}
      {performers.length > 0
        ? t('journey.meets', { stakeholder: <b>{stakeholder}</b>, team })
        : t('journey.alone', { stakeholder: <b>{stakeholder}</b> })}
    </p>
  );
}
