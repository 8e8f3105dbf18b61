export * from './PortfolioService';
