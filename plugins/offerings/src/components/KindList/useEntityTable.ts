import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  type CatalogApi,
} from '@backstage/plugin-catalog-react';
import { useTable, type SortDescriptor } from '@backstage/ui';
import {
  OFFERINGS_API_GROUP,
  type OfferingsKind,
} from '@offerings/backstage-plugin-offerings-common';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { offeringsTranslationRef } from '../../translation';
import type { EntityRow } from './entityRow';

type QueryEntitiesRequest = NonNullable<
  Parameters<CatalogApi['queryEntities']>[0]
>;

const PAGE_SIZE = 20;
const TEXT_PARAM = 'text';

/** What the columns show, and no more: a value stream may have thousands of steps. */
const FIELDS = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.description',
  'relations',
  'spec.type',
  'spec.lifecycle',
  'spec.need',
  'spec.outcome',
  'spec.practice',
  'spec.stages',
];

const SEARCHED_FIELDS = [
  'metadata.name',
  'metadata.title',
  'metadata.description',
  'spec.type',
  'spec.need',
  'spec.practice',
  'spec.purpose',
];

/** Where each sortable column is sorted by. */
const SORT_FIELDS: Readonly<Record<string, string>> = {
  name: 'metadata.name',
  type: 'spec.type',
  lifecycle: 'spec.lifecycle',
};

function useSearchText(): [string, (text: string) => void] {
  const [searchParams, setSearchParams] = useSearchParams();
  const setText = useCallback(
    (text: string) =>
      setSearchParams(text ? { [TEXT_PARAM]: text } : {}, { replace: true }),
    [setSearchParams],
  );
  return [searchParams.get(TEXT_PARAM) ?? '', setText];
}

function firstPage(
  kind: OfferingsKind,
  options: { limit: number; sort: SortDescriptor | null; search: string },
): QueryEntitiesRequest {
  const { limit, sort, search } = options;
  const term = search.trim();
  return {
    query: { kind, apiVersion: { $hasPrefix: `${OFFERINGS_API_GROUP}/` } },
    limit,
    fields: FIELDS,
    orderFields: {
      field: SORT_FIELDS[String(sort?.column)] ?? SORT_FIELDS.name,
      order: sort?.direction === 'descending' ? 'desc' : 'asc',
    },
    fullTextFilter: term ? { term, fields: SEARCHED_FIELDS } : undefined,
  };
}

/**
 * The entities of one of our kinds, a page at a time, as the catalog lets the reader see them. The searched text stands in
 * the address.
 */
export function useEntityTable(kind: OfferingsKind) {
  const { t } = useTranslationRef(offeringsTranslationRef);
  const catalogApi = useApi(catalogApiRef);
  const [search, setSearch] = useSearchText();
  return useTable<EntityRow>({
    mode: 'cursor',
    search,
    onSearchChange: setSearch,
    initialSort: { column: 'name', direction: 'ascending' },
    paginationOptions: {
      pageSize: PAGE_SIZE,
      showPageSizeOptions: false,
      getLabel: ({ totalCount }) =>
        totalCount === undefined
          ? ''
          : t('kindList.total', { count: totalCount }),
    },
    getData: async ({ cursor, pageSize, sort, search: text }) => {
      const { items, pageInfo, totalItems } = await catalogApi.queryEntities(
        cursor
          ? { cursor, limit: pageSize, fields: FIELDS }
          : firstPage(kind, { limit: pageSize, sort, search: text }),
      );
      return {
        data: items.map(entity => ({ id: stringifyEntityRef(entity), entity })),
        nextCursor: pageInfo.nextCursor,
        prevCursor: pageInfo.prevCursor,
        totalCount: totalItems,
      };
    },
  });
}
