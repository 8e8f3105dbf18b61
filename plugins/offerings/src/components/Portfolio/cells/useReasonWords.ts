import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import type { Dimension } from '@offerings/backstage-plugin-offerings-common';
import { useCallback } from 'react';
import { offeringsTranslationRef } from '../../../translation';
import type { ReasonGroup } from './reasons';

type Translate = TranslationFunction<typeof offeringsTranslationRef.T>;

const PLAIN = {
  'no-service': 'portfolio.reason.noService',
  'no-value-stream': 'portfolio.reason.noValueStream',
  'nobody-accountable': 'portfolio.reason.nobodyAccountable',
  'no-outcome': 'portfolio.reason.noOutcome',
  'no-direction': 'portfolio.reason.noDirection',
  'no-support-channel': 'portfolio.reason.noSupportChannel',
  'review-overdue': 'portfolio.reason.reviewOverdue',
  'review-never': 'portfolio.reason.reviewNever',
  'not-measured': 'portfolio.reason.notMeasured',
  'one-sided': 'portfolio.reason.oneSided',
  'no-fresh-readings': 'portfolio.reason.noFreshReadings',
  'target-missed': 'portfolio.reason.targetMissed',
  'target-undecided': 'portfolio.reason.targetUndecided',
  whole: 'portfolio.reason.whole',
} as const;

function isPlain(code: string): code is keyof typeof PLAIN {
  return Object.hasOwn(PLAIN, code);
}

function dimensionNames(t: Translate, dimensions: Dimension[]): string {
  return dimensions.map(each => t(`portfolio.dimension.${each}`)).join(', ');
}

/** Gives what tells a reason in a few plain words; a code that is not known is shown as it is. */
export function useReasonWords(): (reason: ReasonGroup) => string {
  const { t } = useTranslationRef(offeringsTranslationRef);
  return useCallback(
    ({ code, count, dimensions }) => {
      switch (code) {
        case 'split-accountability':
          return t('portfolio.reason.splitAccountability', { count });
        case 'weak-dimension':
          return t('portfolio.reason.weakDimension', {
            dimensions: dimensionNames(t, dimensions),
          });
        case 'dimension-not-trusted':
          return t('portfolio.reason.dimensionNotTrusted', {
            dimensions: dimensionNames(t, dimensions),
          });
        default:
          return isPlain(code) ? t(PLAIN[code]) : code;
      }
    },
    [t],
  );
}
