export * from './useAssessedAgo';
export * from './useNow';
export * from './useTotals';
export * from './VerdictTiles';
