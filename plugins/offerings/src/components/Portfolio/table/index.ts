export * from './PortfolioTable';
