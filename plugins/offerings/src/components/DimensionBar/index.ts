export * from './DimensionBar';
export * from './ResultLegend';
export * from './useCoverageFormat';
