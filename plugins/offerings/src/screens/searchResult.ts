import { OFFERINGS_SEARCH_TYPE } from '@offerings/backstage-plugin-offerings-common';
import type { SearchResultItemProps } from '../components/SearchResultItem';

/** Whether a result of Backstage's search is one of ours. */
export function isSearchResultOfOurs(result: { type: string }): boolean {
  return result.type === OFFERINGS_SEARCH_TYPE;
}

/** How a result is shown, loaded when there is one. */
export const loadSearchResultItem = async (): Promise<
  (props: SearchResultItemProps) => JSX.Element | null
> => (await import('../components/SearchResultItem')).SearchResultItem;
