import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Measure } from '@offerings/backstage-plugin-offerings-common';
import { RiCheckLine, RiCloseLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import { useReadingFormat } from '../ReadingFormat';
import styles from './MeasuresCard.module.css';

function useTargetWords({ target, direction, unit }: Measure) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const format = useReadingFormat();
  if (target === undefined) return undefined;
  // The unit stands beside the value; what is no more than a sign is said again.
  const written = format.value(target, unit === '%' ? unit : undefined);
  if (direction === 'higher') {
    return t('measuresCard.targetHigher', { target: written });
  }
  return direction === 'lower'
    ? t('measuresCard.targetLower', { target: written })
    : t('measuresCard.undecided', { target: written });
}

/** The target, and whether the latest reading meets it. */
export function Target(props: { measure: Measure }) {
  const { measure } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const words = useTargetWords(measure);
  const { meetsTarget, direction } = measure;
  if (words === undefined || !direction) {
    return (
      <span className={styles.secondary}>
        {words ?? t('measuresCard.noTarget')}
      </span>
    );
  }
  if (meetsTarget === undefined) {
    return (
      <span className={styles.secondary}>
        {t('measuresCard.target')}: {words}
      </span>
    );
  }
  const Icon = meetsTarget ? RiCheckLine : RiCloseLine;
  return (
    <span className={styles.target}>
      <span className={meetsTarget ? styles.met : styles.missed}>
        <Icon size={16} aria-hidden className={styles.icon} />{' '}
        {meetsTarget ? t('measuresCard.met') : t('measuresCard.missed')}
      </span>
      <span className={styles.secondary}>: {words}</span>
    </span>
  );
}
