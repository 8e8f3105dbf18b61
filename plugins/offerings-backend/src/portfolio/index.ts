export * from './PortfolioService';
export * from './routes';
export * from './settings';
export * from './startPortfolio';
