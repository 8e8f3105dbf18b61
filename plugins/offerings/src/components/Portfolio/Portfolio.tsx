import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Container, Flex, Text } from '@backstage/ui';
import type { PortfolioPage } from '@offerings/backstage-plugin-offerings-common';
import { usePortfolioPage } from '../../hooks/usePortfolioPage';
import { offeringsTranslationRef } from '../../translation';
import { Legible } from '../Legible';
import {
  hasFilters,
  NO_FILTERS,
  toQuery,
  usePortfolioState,
  type PortfolioState,
} from './state';
import { NothingFits, PortfolioFailure, SnapshotNotice } from './states';
import { useAssessedAgo, useNow, useTotals, VerdictTiles } from './summary';
import { PortfolioTable } from './table';
import { Toolbar } from './Toolbar';
import styles from './Portfolio.module.css';

/** Whether there is no offering at all, as far as one can see. */
function isBarePortfolio(state: PortfolioState, page: PortfolioPage): boolean {
  return (
    page.items.length === 0 &&
    page.pageInfo.nextCursor === undefined &&
    !hasFilters(state) &&
    !state.cursor
  );
}

/** Every offering in one row: how well it holds together, and why. */
export function Portfolio() {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const [state, change] = usePortfolioState();
  const view = usePortfolioPage(toQuery(state));
  const totals = useTotals(state, view);
  const now = useNow();
  const { page, error } = view;
  const assessedAgo = useAssessedAgo(page?.snapshot.completedAt, now);
  const isWaiting = page !== undefined && page.snapshot.state !== 'ready';
  const isEmpty = page?.items.length === 0;
  // Where there is nothing at all, there is nothing to choose from either.
  const isBare =
    !view.loading && !error && page && isBarePortfolio(state, page);
  const hasTable = !error && !isBare && !(isWaiting && isEmpty);
  const nothing = (
    <NothingFits
      state={state}
      nextCursor={page?.pageInfo.nextCursor}
      onChange={change}
    />
  );
  return (
    <Legible>
      <Container my="4">
        <Flex direction="column" gap="4" className={styles.root}>
          <Text as="p" variant="body-medium" color="secondary">
            {t('portfolio.intro')} {assessedAgo}
          </Text>
          {page && <SnapshotNotice snapshot={page.snapshot} />}
          {hasTable && (
            <VerdictTiles
              totals={totals}
              chosen={state.verdict}
              onChange={change}
            />
          )}
          {!isBare && <Toolbar state={state} onChange={change} page={page} />}
          {page?.partial && (
            <p className={styles.partial}>{t('portfolio.partial')}</p>
          )}
          {error && (
            <PortfolioFailure
              error={error}
              onRetry={view.retry}
              onStartOver={() => change(NO_FILTERS)}
            />
          )}
          {isBare && !isWaiting && nothing}
          {hasTable && (
            <PortfolioTable
              // An empty page of before would say that there is nothing now.
              page={isEmpty && view.loading ? undefined : page}
              loading={view.loading}
              state={state}
              onChange={change}
              emptyState={nothing}
              now={now}
            />
          )}
        </Flex>
      </Container>
    </Legible>
  );
}
