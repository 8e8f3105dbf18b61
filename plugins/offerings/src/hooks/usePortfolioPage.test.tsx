import { TestApiProvider } from '@backstage/frontend-test-utils';
import type {
  PortfolioPage,
  PortfolioQuery,
} from '@offerings/backstage-plugin-offerings-common';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { offeringsApiRef, type OfferingsApi } from '../api';
import { portfolioRow } from '../testing/portfolio';
import { usePortfolioPage } from './usePortfolioPage';

function pageOf(name: string, changes?: Partial<PortfolioPage>): PortfolioPage {
  return {
    items: [portfolioRow(name)],
    pageInfo: {},
    snapshot: { state: 'ready' },
    partial: false,
    ...changes,
  };
}

function renderPage(
  getPortfolio: OfferingsApi['getPortfolio'],
  initialProps: PortfolioQuery = {},
) {
  const wrapper = (props: { children: ReactNode }) => (
    <TestApiProvider apis={[[offeringsApiRef, { getPortfolio }]]}>
      {props.children}
    </TestApiProvider>
  );
  return renderHook(query => usePortfolioPage(query), {
    wrapper,
    initialProps,
  });
}

describe('usePortfolioPage', () => {
  afterEach(() => jest.useRealTimers());

  it('gives the page that was asked for', async () => {
    const { result } = renderPage(async () => pageOf('a'));
    expect(result.current).toMatchObject({ loading: true, page: undefined });

    await waitFor(() => expect(result.current.loading).toBe(false));

    expect(result.current.page?.items[0].name).toBe('a');
  });

  it('keeps a page until the next one is there', async () => {
    const { result, rerender } = renderPage(
      async ({ text = 'a' }) => pageOf(text),
      {},
    );
    await waitFor(() => expect(result.current.loading).toBe(false));

    rerender({ text: 'b' });
    expect(result.current.loading).toBe(true);
    expect(result.current.page?.items[0].name).toBe('a');

    await waitFor(() => expect(result.current.page?.items[0].name).toBe('b'));
  });

  it('gives up a request that is of no use any more', async () => {
    const signals: AbortSignal[] = [];
    const { result, rerender, unmount } = renderPage((query, options) => {
      if (options?.signal) signals.push(options.signal);
      return query.text
        ? Promise.resolve(pageOf('wanted'))
        : new Promise(() => {});
    });

    rerender({ text: 'b' });
    await waitFor(() =>
      expect(result.current.page?.items[0].name).toBe('wanted'),
    );
    unmount();

    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it('tells a failure, and tries again', async () => {
    const getPortfolio = jest
      .fn()
      .mockRejectedValueOnce(new Error('away'))
      .mockResolvedValue(pageOf('a'));
    const { result } = renderPage(getPortfolio);
    await waitFor(() => expect(result.current.error?.message).toBe('away'));

    act(() => result.current.retry());

    await waitFor(() => expect(result.current.page).toBeDefined());
    expect(result.current.error).toBeUndefined();
  });

  it('asks again until the first snapshot is complete, and then no more', async () => {
    jest.useFakeTimers();
    const getPortfolio = jest
      .fn()
      .mockResolvedValueOnce(pageOf('a', { snapshot: { state: 'pending' } }))
      .mockResolvedValueOnce(pageOf('a', { snapshot: { state: 'first' } }))
      .mockResolvedValue(pageOf('b'));
    const { result } = renderPage(getPortfolio);

    await act(() => jest.advanceTimersByTimeAsync(60_000));

    expect(result.current.page?.items[0].name).toBe('b');
    expect(getPortfolio).toHaveBeenCalledTimes(3);
  });
});
