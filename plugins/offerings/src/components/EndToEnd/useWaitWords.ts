import { parseDuration } from '@offerings/backstage-plugin-offerings-common';
import { useCallback } from 'react';
import { useTexts } from '../../hooks';
import { useDurationFormat } from '../Duration';

/** Gives the words for the wait before a step; `undefined` where it is unknown. */
export function useWaitWords(): (waitTime?: string) => string | undefined {
  const t = useTexts();
  const format = useDurationFormat();
  return useCallback(
    waitTime => {
      const duration = format(waitTime);
      if (duration === undefined) {
        return undefined;
      }
      return parseDuration(waitTime ?? '') === 0
        ? t('endToEnd.step.noWait')
        : t('endToEnd.step.waits', { duration });
    },
    [t, format],
  );
}
