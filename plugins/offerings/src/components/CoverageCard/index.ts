export * from './CoverageCard';
