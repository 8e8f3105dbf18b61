import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useAsyncList } from '@backstage/ui';
import {
  OFFERINGS_API_GROUP,
  OFFERINGS_KINDS,
} from '@offerings/backstage-plugin-offerings-common';

/** An entity to choose. */
export interface EntityChoice {
  /** The full ref. */
  id: string;
  label: string;
  description: string;
}

const MOST_CHOICES = 20;

/** How long to wait for the next key, in milliseconds. */
const DEBOUNCE = 250;

const SEARCHED_FIELDS = ['metadata.name', 'metadata.title'];

/** The entities of our kinds that fit what is typed, as the reader may see them. */
export function useEntityChoices() {
  const catalogApi = useApi(catalogApiRef);
  return useAsyncList<EntityChoice>({
    load: async ({ filterText, signal }) => {
      const term = filterText?.trim();
      if (term) await new Promise(resolve => setTimeout(resolve, DEBOUNCE));
      if (signal.aborted) return { items: [] };
      const { items } = await catalogApi.queryEntities({
        query: {
          kind: { $in: [...OFFERINGS_KINDS] },
          apiVersion: { $hasPrefix: `${OFFERINGS_API_GROUP}/` },
        },
        limit: MOST_CHOICES,
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'metadata.title',
        ],
        orderFields: { field: 'metadata.name', order: 'asc' },
        fullTextFilter: term ? { term, fields: SEARCHED_FIELDS } : undefined,
      });
      return {
        items: items.map(({ kind, metadata }) => {
          const id = stringifyEntityRef({ kind, ...metadata });
          const { namespace, name } = parseEntityRef(id);
          return {
            id,
            label: metadata.title ?? metadata.name,
            description: `${kind} · ${namespace}/${name}`,
          };
        }),
      };
    },
  });
}
