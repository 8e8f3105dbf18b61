export * from './formatPercent';
