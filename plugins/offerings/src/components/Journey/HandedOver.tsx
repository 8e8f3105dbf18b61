import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LadderRung } from '@offerings/backstage-plugin-offerings-common';
import { titleOf } from '../../model/titles';
import { offeringsTranslationRef } from '../../translation';
import styles from './Journey.module.css';
import { useJourney } from './JourneyContext';

/** Props of {@link HandedOver}. */
export interface HandedOverProps {
  rung: LadderRung;
  previous?: LadderRung;
}

/** Says from whom to whom work passes on the way into a step, where the two have no team in common. */
export function HandedOver(props: HandedOverProps) {
  const { rung, previous } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { flow, model } = useJourney();
  const handoff = flow.handoffs.find(
    ({ from, to }) => from === previous?.step?.id && to === rung.step?.id,
  );
  if (!handoff) return null;
  const names = (refs: readonly string[]) =>
    refs.map(ref => titleOf(model.entities, ref)).join(', ');
  return (
    <span className={styles.facts}>
      {t('journey.handedOver', {
        givers: names(handoff.givers),
        takers: names(handoff.takers),
      })}
    </span>
  );
}
