import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import { useState } from 'react';
import { offeringsApiRef } from '../../../api';
import { toFilter, type PortfolioState } from '../state';
import { fileName } from './fileName';
import { saveBlob } from './saveBlob';

/** An export of the portfolio. */
export interface Export {
  isBusy: boolean;
  /** Why the last one failed. */
  error?: Error;
  start: () => Promise<void>;
}

/** Saves everything that fits the filters, not only the page that is shown, as a CSV file. */
export function useExport(state: PortfolioState): Export {
  const api = useApi(offeringsApiRef);
  const [{ isBusy, error }, setProgress] = useState<Omit<Export, 'start'>>({
    isBusy: false,
  });
  const start = async () => {
    setProgress({ isBusy: true });
    try {
      saveBlob(
        await api.getPortfolioCsv(toFilter(state)),
        fileName(new Date()),
      );
      setProgress({ isBusy: false });
    } catch (cause) {
      setProgress({ isBusy: false, error: toError(cause) });
    }
  };
  return { isBusy, error, start };
}
