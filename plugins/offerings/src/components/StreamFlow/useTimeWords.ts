import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  toIsoDuration,
  type LadderTime,
} from '@offerings/backstage-plugin-offerings-common';
import { useCallback } from 'react';
import { offeringsTranslationRef } from '../../translation';
import { useDurationFormat } from '../Duration';
import { isUnknown } from './rungs';

/** Gives the words for a time of the ladder: as much as is known of it, and never zero for what is not known. */
export function useTimeWords(): (time: LadderTime) => string {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const format = useDurationFormat();
  return useCallback(
    time => {
      if (isUnknown(time)) return t('streamFlow.notTimed');
      const value = format(toIsoDuration(time.known)) ?? '';
      return time.complete ? value : t('flowFigures.atLeast', { value });
    },
    [t, format],
  );
}
