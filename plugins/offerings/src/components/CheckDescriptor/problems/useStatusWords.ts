import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { offeringsTranslationRef } from '../../../translation';
import type { LintView } from '../useLint';

/** What is said of a text at the moment, in a few words. */
export function useStatusWords({ status, answer }: LintView): string {
  const { t } = useTranslationRef(offeringsTranslationRef);
  if (status !== 'checked') return t(`checkDescriptor.status.${status}`);
  const all = answer?.diagnostics ?? [];
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const warnings = all.length - errors;
  const words = [
    errors > 0 && t('checkDescriptor.status.errors', { count: errors }),
    warnings > 0 && t('checkDescriptor.status.warnings', { count: warnings }),
  ].filter(Boolean);
  return words.length > 0 ? words.join(', ') : t('checkDescriptor.status.good');
}
