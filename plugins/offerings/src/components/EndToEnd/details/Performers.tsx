import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  FlowStep,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../../translation';
import { EntityName } from '../../EntityName';
import { Fact } from '../../Fact';
import styles from './StepDetails.module.css';

/** Who performs a step, and which stakeholder takes part. */
export function Performers(props: { model: ValueModel; step: FlowStep }) {
  const { model, step } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { performers, stakeholder } = step;
  return (
    <Fact label={t('endToEnd.details.performedBy')}>
      <ul className={styles.plain}>
        {performers.map(ref => (
          <li key={ref}>
            <EntityName entityRef={ref} entities={model.entities} />
          </li>
        ))}
        {stakeholder && (
          <li>{t('endToEnd.details.takesPart', { stakeholder })}</li>
        )}
        {performers.length === 0 && !stakeholder && (
          <li className={styles.alarming}>{t('endToEnd.details.nobody')}</li>
        )}
      </ul>
      {performers.length > 1 && (
        <p className={styles.note}>{t('endToEnd.details.placed')}</p>
      )}
    </Fact>
  );
}
