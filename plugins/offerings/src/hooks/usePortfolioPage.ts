import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import type {
  PortfolioPage,
  PortfolioQuery,
} from '@offerings/backstage-plugin-offerings-common';
import { useEffect, useReducer, useState } from 'react';
import { offeringsApiRef } from '../api';

/** How soon to ask again while the first snapshot is being made, in milliseconds. */
const POLL_AFTER = 3_000;

/** A page of the portfolio on its way to the screen. */
export interface PortfolioPageView {
  /** The page that was asked for; while it is loading, the one that was shown before. */
  page?: PortfolioPage;
  /** True while another page than the shown one is asked for. */
  loading: boolean;
  error?: Error;
  /** Asks again. */
  retry: () => void;
}

interface Answer {
  /** What it answers. */
  request: string;
  page?: PortfolioPage;
  error?: Error;
}

/**
 * One page of the portfolio. Until the first snapshot is complete it is asked for again every few seconds.
 *
 * @param query - which page; `undefined` asks for nothing
 */
export function usePortfolioPage(
  query: PortfolioQuery | undefined,
): PortfolioPageView {
  const api = useApi(offeringsApiRef);
  const [attempt, retry] = useReducer((count: number) => count + 1, 0);
  const [answer, setAnswer] = useState<Answer>();
  const asked = query && JSON.stringify(query);
  const request = `${attempt} ${asked}`;

  useEffect(() => {
    if (asked === undefined) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async () => {
      try {
        const page = await api.getPortfolio(JSON.parse(asked), { signal });
        if (signal.aborted) return;
        setAnswer({ request, page });
        if (page.snapshot.state !== 'ready') {
          timer = setTimeout(load, POLL_AFTER);
        }
      } catch (error) {
        if (signal.aborted) return;
        setAnswer(previous => ({
          request,
          page: previous?.page,
          error: toError(error),
        }));
      }
    };
    load();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [api, asked, request]);

  const loading = asked !== undefined && answer?.request !== request;
  return {
    page: asked === undefined ? undefined : answer?.page,
    error: loading ? undefined : answer?.error,
    loading,
    retry,
  };
}
