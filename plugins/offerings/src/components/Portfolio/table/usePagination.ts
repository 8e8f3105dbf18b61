import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { TablePaginationType } from '@backstage/ui';
import type { PortfolioPage } from '@offerings/backstage-plugin-offerings-common';
import { offeringsTranslationRef } from '../../../translation';
import { PAGE_SIZES, type PortfolioState } from '../state';

/** What {@link usePagination} needs. */
export interface PaginationOptions {
  page?: PortfolioPage;
  limit: number;
  onChange: (choice: Partial<Pick<PortfolioState, 'cursor' | 'limit'>>) => void;
}

/** The ways to the pages before and after, and how long they are. */
export function usePagination(options: PaginationOptions): TablePaginationType {
  const { page, limit, onChange } = options;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const { nextCursor, prevCursor } = page?.pageInfo ?? {};
  return {
    type: 'page',
    pageSize: limit,
    pageSizeOptions: PAGE_SIZES.map(value => ({
      value,
      label: t('portfolio.page.size', { number: String(value) }),
    })),
    onPageSizeChange: size => onChange({ limit: size }),
    totalCount: page?.totalItems,
    getLabel: ({ totalCount = 0 }) =>
      t('portfolio.page.total', { count: totalCount }),
    hasNextPage: nextCursor !== undefined,
    hasPreviousPage: prevCursor !== undefined,
    onNextPage: () => onChange({ cursor: nextCursor }),
    onPreviousPage: () => onChange({ cursor: prevCursor }),
  };
}
