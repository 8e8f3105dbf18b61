import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiAlertLine } from '@remixicon/react';
import type { ReactNode } from 'react';
import { offeringsTranslationRef } from '../../translation';
import styles from './TeamCard.module.css';

/** Stands where a team or a person should. */
export function Nobody(props: { reason: string; children?: ReactNode }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  return (
    <p className={styles.nobody}>
      <span className={styles.nobodyWord}>
        <RiAlertLine size={16} aria-hidden /> {t('teamCard.nobody')}
      </span>
      <span>
        {props.reason} {props.children}
      </span>
    </p>
  );
}
