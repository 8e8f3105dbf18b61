export * from './CoverageContent';
