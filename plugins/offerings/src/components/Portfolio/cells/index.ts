export * from './Coverage';
export * from './CoverageTrend';
export * from './LeadTime';
export * from './Names';
export * from './VerdictWithReasons';
