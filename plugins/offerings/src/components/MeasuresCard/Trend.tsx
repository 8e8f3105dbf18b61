import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Measure } from '@offerings/backstage-plugin-offerings-common';
import {
  RiArrowRightDownLine,
  RiArrowRightLine,
  RiArrowRightUpLine,
} from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import styles from './MeasuresCard.module.css';

/** The arrow goes as the values go: what gets better may well fall. */
function arrowOf({ trend, direction }: Measure) {
  if (trend === 'steady') return RiArrowRightLine;
  return (trend === 'improving') === (direction === 'higher')
    ? RiArrowRightUpLine
    : RiArrowRightDownLine;
}

/** How the readings of the last three months move, in a word. */
export function Trend(props: { measure: Measure }) {
  const { measure } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  if (!measure.latest || !measure.direction) return null;
  if (!measure.trend) {
    return (
      <span className={styles.secondary}>{t('measuresCard.trend.none')}</span>
    );
  }
  const Arrow = arrowOf(measure);
  return (
    <span className={styles.trend} data-trend={measure.trend}>
      <Arrow size={16} aria-hidden className={styles.icon} />{' '}
      {t(`measuresCard.trend.${measure.trend}`)}
    </span>
  );
}
