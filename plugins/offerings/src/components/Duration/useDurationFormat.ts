import {
  durationParts,
  parseDuration,
} from '@offerings/backstage-plugin-offerings-common';
import { useCallback } from 'react';
import { useTexts } from '../../hooks';

/** Formats an ISO 8601 duration as people read it, in its two largest units; `undefined` where it is unknown. */
export type DurationFormat = (
  duration: string | undefined,
) => string | undefined;

/** Gives the duration format of the reader's language. */
export function useDurationFormat(): DurationFormat {
  const t = useTexts();
  return useCallback(
    duration => {
      const milliseconds = parseDuration(duration ?? '');
      if (milliseconds === undefined) {
        return undefined;
      }
      const parts = durationParts(milliseconds);
      return parts.length === 0
        ? t('duration.underASecond')
        : parts
            .map(({ unit, count }) =>
              t(`duration.${unit}`, { value: String(count) }),
            )
            .join(' ');
    },
    [t],
  );
}
