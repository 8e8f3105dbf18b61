import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { GovernanceModel } from '@offerings/backstage-plugin-offerings-common';
import {
  RiAlertLine,
  RiCheckLine,
  RiErrorWarningLine,
  RiQuestionLine,
} from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import styles from './GovernanceCard.module.css';

const ICONS = {
  'in-date': RiCheckLine,
  due: RiErrorWarningLine,
  overdue: RiAlertLine,
  never: RiQuestionLine,
};

/** Whether governance was looked at in time, and when it is to be looked at again. */
export function ReviewState({ governance }: { governance: GovernanceModel }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { review, lastReviewed, nextReview } = governance;
  const Icon = ICONS[review];
  return (
    <>
      <span className={styles.review} data-state={review}>
        <Icon size={16} aria-hidden />{' '}
        {t(`governanceCard.reviewState.${review}`)}
      </span>
      {review !== 'never' && (
        <span className={styles.dates}>
          {lastReviewed && t('governanceCard.last', { date: lastReviewed })}{' '}
          {nextReview &&
            (review === 'overdue'
              ? t('governanceCard.overdueSince', { date: nextReview })
              : t('governanceCard.next', { date: nextReview }))}
        </span>
      )}
    </>
  );
}
