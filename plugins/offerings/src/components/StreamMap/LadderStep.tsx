import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LadderRung } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../translation';
import { isUnknown, useTimeWords } from '../StreamFlow';
import styles from './Ladder.module.css';

/** One step of the time ladder: up for the wait, down for the work. The box and the triangle say it in words. */
export function LadderStep({ rung }: { rung: LadderRung }) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const words = useTimeWords();
  if (!rung.counts) {
    return (
      <span className={styles.notCounted}>{t('streamMap.notCounted')}</span>
    );
  }
  return (
    <>
      <span
        className={styles.high}
        data-unknown={!rung.wait.complete || undefined}
        aria-hidden
      >
        {words(rung.wait)}
      </span>
      {rung.step && (
        <span
          className={styles.low}
          data-unknown={isUnknown(rung.process) || undefined}
          aria-hidden
        >
          {words(rung.process)}
        </span>
      )}
    </>
  );
}
