import {
  appLanguageApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { offeringsTranslationRef } from '../../translation';

/** How readings are written in the reader's language. */
export interface ReadingFormat {
  /** A value with its unit: `93.4 %`, `5 per 100 students`. */
  value(value: number, unit?: string): string;
  /** The day of an ISO 8601 instant or date; as it is written where it is none. */
  day(iso: string): string;
  /** How long ago an ISO 8601 instant was: `3 hours ago`; `undefined` where it is none. */
  ago(iso: string, now: number): string | undefined;
}

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS = [
  { unit: 'year', length: 365 * DAY },
  { unit: 'month', length: 30 * DAY },
  { unit: 'day', length: DAY },
  { unit: 'hour', length: HOUR },
  { unit: 'minute', length: MINUTE },
] as const;

/** Whole units, rounded down: nothing is older than it is. Days up to two months, for that is what freshness is counted in. */
function inLargestUnit(age: number): [number, Intl.RelativeTimeFormatUnit] {
  for (const { unit, length } of UNITS) {
    const least = unit === 'month' ? 2 : 1;
    const count = Math.floor(age / length);
    if (count >= least) return [count, unit];
  }
  return [0, 'minute'];
}

function numbers(language: string) {
  const large = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const small = new Intl.NumberFormat(language, {
    maximumSignificantDigits: 2,
  });
  return (value: number) => (Math.abs(value) < 1 ? small : large).format(value);
}

/** Gives the format of readings in the language of the app. */
export function useReadingFormat(): ReadingFormat {
  const { language } = useApi(appLanguageApiRef).getLanguage();
  const { t } = useTranslationRef(offeringsTranslationRef);
  return useMemo(() => {
    const number = numbers(language);
    const days = new Intl.DateTimeFormat(language, {
      dateStyle: 'medium',
      timeZone: 'UTC',
    });
    const ages = new Intl.RelativeTimeFormat(language);
    return {
      value: (value, unit) =>
        unit === undefined
          ? number(value)
          : t('readingFormat.withUnit', { value: number(value), unit }),
      day: iso => {
        const time = Date.parse(iso);
        return Number.isNaN(time) ? iso : days.format(time);
      },
      ago: (iso, now) => {
        const age = now - Date.parse(iso);
        if (Number.isNaN(age)) return undefined;
        const [count, unit] = inLargestUnit(Math.max(0, age));
        return count === 0
          ? t('readingFormat.justNow')
          : ages.format(-count, unit);
      },
    };
  }, [language, t]);
}
