export * from './usePercentFormat';
