export * from './Figures';
export * from './formatPercent';
