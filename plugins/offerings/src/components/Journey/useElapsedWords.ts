import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LadderTime } from '@offerings/backstage-plugin-offerings-common';
import { useCallback } from 'react';
import { offeringsTranslationRef } from '../../translation';
import { isUnknown, useTimeWords } from '../StreamFlow';

/** Gives the words for how long it has been since the demand. */
export function useElapsedWords(): (time: LadderTime) => string {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const words = useTimeWords();
  return useCallback(
    time => {
      if (isUnknown(time)) return t('journey.afterUnknown');
      if (time.known === 0) return t('journey.atOnce');
      return time.complete
        ? t('journey.after', { time: words(time) })
        : t('journey.afterAtLeast', {
            time: words({ ...time, complete: true }),
          });
    },
    [t, words],
  );
}
