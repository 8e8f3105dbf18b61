export * from './inMemoryPortfolio';
export * from './manyRows';
export * from './rows';
export * from './university';
