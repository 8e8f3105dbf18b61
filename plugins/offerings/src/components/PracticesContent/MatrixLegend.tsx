import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiCircleLine, RiCloseLine } from '@remixicon/react';
import { offeringsTranslationRef } from '../../translation';
import styles from './PracticesContent.module.css';

/** What the marks of the matrix mean. */
export function MatrixLegend() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <ul className={styles.legend}>
      <li>
        <span className={styles.steps} aria-hidden>
          3
        </span>
        {t('practicesContent.legendSteps')}
      </li>
      <li>
        <RiCircleLine size={16} className={styles.stated} aria-hidden />
        {t('practicesContent.legendStated')}
      </li>
      <li>
        <span className={styles.nothing} aria-hidden>
          ·
        </span>
        {t('practicesContent.legendNothing')}
      </li>
      <li>
        <RiCloseLine size={16} className={styles.absentMark} aria-hidden />
        {t('practicesContent.legendAbsent')}
      </li>
    </ul>
  );
}
