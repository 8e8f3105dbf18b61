export * from './portfolioState';
export * from './usePortfolioState';
