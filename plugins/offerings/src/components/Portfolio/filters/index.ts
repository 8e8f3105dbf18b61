export * from './FilterChips';
export * from './Filters';
export * from './SortPicker';
export * from './useChips';
export * from './useFilterOptions';
