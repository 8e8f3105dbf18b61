import { createSearchResultListItemExtension } from '@backstage/plugin-search-react';
import {
  isSearchResultOfOurs,
  loadSearchResultItem,
} from '../screens/searchResult';
import { offeringsPlugin } from './plugin';

/**
 * An offering, or a value stream of one, among the results of Backstage's search; for a child of `SearchResult`.
 *
 * @public
 */
export const OfferingsSearchResultListItem = offeringsPlugin.provide(
  createSearchResultListItemExtension({
    name: 'OfferingsSearchResultListItem',
    component: loadSearchResultItem,
    predicate: isSearchResultOfOurs,
  }),
);
