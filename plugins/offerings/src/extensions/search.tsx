import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { OFFERINGS_SEARCH_TYPE } from '@offerings/backstage-plugin-offerings-common';
import { RiStackLine } from '@remixicon/react';

const searchResultItem = SearchResultListItemBlueprint.make({
  params: {
    icon: <RiStackLine />,
    predicate: ({ type }) => type === OFFERINGS_SEARCH_TYPE,
    component: async () => {
      const { SearchResultItem } = await import(
        '../components/SearchResultItem'
      );
      return SearchResultItem;
    },
  },
});

const searchResultType = SearchFilterResultTypeBlueprint.make({
  params: {
    value: OFFERINGS_SEARCH_TYPE,
    name: 'Offerings',
    icon: <RiStackLine />,
  },
});

export const search = [searchResultItem, searchResultType];
