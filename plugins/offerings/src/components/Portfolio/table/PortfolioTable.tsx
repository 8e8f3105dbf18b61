import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Table, type SortDescriptor } from '@backstage/ui';
import type { PortfolioPage } from '@offerings/backstage-plugin-offerings-common';
import { useMemo, useRef, type ReactNode } from 'react';
import { offeringsTranslationRef } from '../../../translation';
import {
  SORT_COLUMNS,
  type ChangePortfolio,
  type PortfolioState,
} from '../state';
import { displayRows } from './displayRows';
import { portfolioLine } from './portfolioLine';
import { useColumns } from './useColumns';
import { useOpenRows } from './useOpenRows';
import { usePagination } from './usePagination';
import styles from './table.module.css';

/** Props of {@link PortfolioTable}. */
export interface PortfolioTableProps {
  /** What to show; left out while nothing is known. */
  page?: PortfolioPage;
  /** Another page is on its way. */
  loading: boolean;
  state: PortfolioState;
  onChange: ChangePortfolio;
  /** Stands where rows would. */
  emptyState: ReactNode;
  now: number;
}

/** A page of the portfolio: each offering with its services beneath it. */
export function PortfolioTable(props: PortfolioTableProps) {
  const { page, loading, state, onChange, emptyState, now } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const top = useRef<HTMLDivElement>(null);
  const [open, openRow] = useOpenRows();
  const columns = useColumns(now);
  const pagination = usePagination({
    page,
    limit: state.limit,
    onChange: choice => {
      onChange(choice);
      top.current?.scrollIntoView?.({ block: 'nearest' });
    },
  });
  const data = useMemo(
    () => page && displayRows(page.items, open),
    [page, open],
  );
  const onSortChange = ({ column, direction }: SortDescriptor) => {
    const wanted = SORT_COLUMNS.find(each => each === column);
    if (!wanted) return;
    onChange({
      sort: { column: wanted, descending: direction === 'descending' },
    });
  };
  return (
    <div ref={top} className={styles.root}>
      <Table
        className={styles.table}
        columnConfig={columns}
        data={data}
        isPending={!page}
        isStale={loading && Boolean(page)}
        pagination={pagination}
        sort={{
          descriptor: {
            column: state.sort.column,
            direction: state.sort.descending ? 'descending' : 'ascending',
          },
          onSortChange,
        }}
        rowConfig={({ item }) =>
          portfolioLine(item, {
            columns,
            ownerLabel: t('portfolio.column.owner'),
            onOpen: openRow,
          })
        }
        emptyState={emptyState}
      />
    </div>
  );
}
