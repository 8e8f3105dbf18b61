import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Improvement } from '@offerings/backstage-plugin-offerings-common';
import {
  RiCalendarLine,
  RiCheckboxCircleFill,
  RiLightbulbLine,
} from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { useReadingFormat } from '../ReadingFormat';
import styles from './LearningCard.module.css';

const ICONS = {
  proposed: RiLightbulbLine,
  planned: RiCalendarLine,
  done: RiCheckboxCircleFill,
} as const;

/** How far it has come: told apart by its word, its sign and its line. */
export function Status(props: { improvement: Improvement }) {
  const { status, doneOn } = props.improvement;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const format = useReadingFormat();
  const Icon = ICONS[status];
  return (
    <span className={styles.statusLine}>
      <span className={styles.status} data-status={status}>
        <Icon size={14} aria-hidden className={styles.icon} />{' '}
        {t(`learningCard.status.${status}`)}
      </span>
      {status === 'done' && doneOn && (
        <span className={styles.secondary}>
          {t('learningCard.status.doneOn', { day: format.day(doneOn) })}
        </span>
      )}
    </span>
  );
}
