import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { offeringsTranslationRef } from '../../../translation';
import { parseDuration } from './parseDuration';

const UNITS = [
  { unit: 'days', seconds: 86_400 },
  { unit: 'hours', seconds: 3_600 },
  { unit: 'minutes', seconds: 60 },
  { unit: 'seconds', seconds: 1 },
] as const;

/** Formats an ISO 8601 duration as people read it, in its two largest units; `undefined` where it is unknown. */
export type DurationFormat = (
  duration: string | undefined,
) => string | undefined;

/** Gives the duration format of the reader's language. */
export function useDurationFormat(): DurationFormat {
  const { t } = useTranslationRef(offeringsTranslationRef);
  return useCallback(
    duration => {
      const seconds = parseDuration(duration);
      if (seconds === undefined) {
        return undefined;
      }
      const parts = largestUnits(seconds).map(({ unit, count }) =>
        t(`endToEnd.duration.${unit}`, { value: String(count) }),
      );
      return parts.length ? parts.join(' ') : t('endToEnd.duration.none');
    },
    [t],
  );
}

function largestUnits(total: number) {
  let rest = Math.round(total);
  const counts = UNITS.map(({ unit, seconds }) => {
    const count = Math.floor(rest / seconds);
    rest -= count * seconds;
    return { unit, count };
  });
  const first = counts.findIndex(({ count }) => count > 0);
  return first < 0
    ? []
    : counts.slice(first, first + 2).filter(({ count }) => count > 0);
}
