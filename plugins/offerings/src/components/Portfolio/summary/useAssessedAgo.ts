import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { offeringsTranslationRef } from '../../../translation';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long ago the offerings were assessed, in words.
 *
 * @param completedAt - the ISO 8601 instant of it
 * @returns `undefined` where it is not known
 */
export function useAssessedAgo(
  completedAt: string | undefined,
  now: number,
): string | undefined {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const age = now - Date.parse(completedAt ?? '');
  if (Number.isNaN(age)) return undefined;
  const count = (unit: number) => ({ count: Math.floor(age / unit) });
  if (age < MINUTE) return t('portfolio.assessed.now');
  if (age < HOUR) return t('portfolio.assessed.minutes', count(MINUTE));
  if (age < DAY) return t('portfolio.assessed.hours', count(HOUR));
  return t('portfolio.assessed.days', count(DAY));
}
