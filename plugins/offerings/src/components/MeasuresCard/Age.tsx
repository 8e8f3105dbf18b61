import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Measure } from '@offerings/backstage-plugin-offerings-common';
import { RiTimeLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { useReadingFormat } from '../ReadingFormat';
import styles from './MeasuresCard.module.css';

/** How old the latest reading is, and whether that is too old to count. */
export function Age(props: { measure: Measure; isUnread: boolean }) {
  const { measure, isUnread } = props;
  const { latest, fresh } = measure;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const format = useReadingFormat();
  if (!latest) {
    return (
      <span className={styles.age} data-stale={!isUnread}>
        {isUnread ? t('measuresCard.unread') : t('measuresCard.noReading')}
      </span>
    );
  }
  const age = format.ago(latest.at, Date.now()) ?? latest.at;
  return (
    <span className={styles.age} data-stale={!fresh}>
      {!fresh && <RiTimeLine size={14} aria-hidden className={styles.icon} />}
      <time dateTime={latest.at} title={format.day(latest.at)}>
        {fresh ? age : t('measuresCard.stale', { age })}
      </time>
    </span>
  );
}
