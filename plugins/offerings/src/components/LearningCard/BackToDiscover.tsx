import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { RiArrowGoBackLine } from '@remixicon/react';
import { useStageTitle } from '../../hooks';
import { offeringsTranslationRef } from '../../translation';
import { useStepAddress } from './useStepAddress';
import styles from './LearningCard.module.css';

/** The way back, which makes a loop of it. */
export function BackToDiscover(props: { model: ValueModel }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const stageTitle = useStageTitle();
  const addressOf = useStepAddress();
  const discover = props.model.stages.find(({ stage }) => stage === 'discover');
  const step = discover?.steps.at(0);
  return (
    <p className={styles.back}>
      <span className={styles.backText}>
        <RiArrowGoBackLine size={16} aria-hidden className={styles.icon} />{' '}
        {t('learningCard.back', {
          discover: step ? (
            <Link to={addressOf(step)}>{stageTitle('discover')}</Link>
          ) : (
            stageTitle('discover')
          ),
        })}
      </span>
    </p>
  );
}
