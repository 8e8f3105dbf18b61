import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { OFFERINGS_SEARCH_TYPE } from '@offerings/backstage-plugin-offerings-common';
import { RiStackLine } from '@remixicon/react';
import {
  isSearchResultOfOurs,
  loadSearchResultItem,
} from '../screens/searchResult';

const searchResultItem = SearchResultListItemBlueprint.make({
  params: {
    icon: <RiStackLine />,
    predicate: isSearchResultOfOurs,
    component: loadSearchResultItem,
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
