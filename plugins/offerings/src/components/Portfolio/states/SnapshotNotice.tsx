import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { SnapshotState } from '@offerings/backstage-plugin-offerings-common';
import { useId } from 'react';
import { offeringsTranslationRef } from '../../../translation';
import styles from './states.module.css';

/** Tells how far the first assessment of all offerings is; not there once it is complete. */
export function SnapshotNotice(props: { snapshot: SnapshotState }) {
  const { state, assessed, of } = props.snapshot;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const id = useId();
  if (state === 'ready') return null;
  if (state === 'pending') {
    return (
      <p role="status" className={styles.notice}>
        {t('portfolio.snapshot.pending')}
      </p>
    );
  }
  const isCounted = assessed !== undefined && of !== undefined;
  return (
    <div className={styles.notice}>
      <p id={id} role="status" className={styles.words}>
        {isCounted
          ? t('portfolio.snapshot.progress', {
              assessed: String(assessed),
              of: String(of),
            })
          : t('portfolio.snapshot.first')}
      </p>
      <progress
        className={styles.progress}
        aria-labelledby={id}
        value={isCounted ? assessed : undefined}
        max={isCounted ? Math.max(of, 1) : undefined}
      />
    </div>
  );
}
