/**
 * The same page, cards, tabs and search result for apps of the legacy frontend system.
 *
 * @packageDocumentation
 */
export * from './cards';
export * from './contents';
export * from './page';
export { offeringsPlugin } from './plugin';
export * from './predicates';
export * from './search';
export type { SearchResultItemProps } from '../components/SearchResultItem';
