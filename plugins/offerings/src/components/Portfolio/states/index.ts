export * from './NothingFits';
export * from './PortfolioFailure';
export * from './SnapshotNotice';
