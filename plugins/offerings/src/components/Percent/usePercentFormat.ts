import {
  appLanguageApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { offeringsTranslationRef } from '../../translation';
import { roundPercent } from './roundPercent';

/** Writes a ratio from 0 to 1 in per cent: `61 %`, and `2.4 %` under ten. */
export type PercentFormat = (ratio: number) => string;

/** Gives the format of percentages in the language of the app. */
export function usePercentFormat(): PercentFormat {
  const { language } = useApi(appLanguageApiRef).getLanguage();
  const { t } = useTranslationRef(offeringsTranslationRef);
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(language);
    return ratio =>
      // As a reading in per cent is written, which may stand beside it.
      t('readingFormat.withUnit', {
        value: numbers.format(roundPercent(ratio)),
        unit: '%',
      });
  }, [language, t]);
}
