import {
  toastApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { offeringsTranslationRef } from '../../translation';

const TOAST_TIMEOUT = 4000;

/** Copies YAML to the clipboard and says whether it worked. */
export function useCopy(): (text: string) => Promise<void> {
  const toastApi = useApi(toastApiRef);
  const { t } = useTranslationRef(offeringsTranslationRef);
  return useCallback(
    async text => {
      try {
        await navigator.clipboard.writeText(text);
        toastApi.post({
          title: t('yaml.copied'),
          status: 'success',
          timeout: TOAST_TIMEOUT,
        });
      } catch {
        toastApi.post({ title: t('yaml.copyFailed'), status: 'warning' });
      }
    },
    [toastApi, t],
  );
}
