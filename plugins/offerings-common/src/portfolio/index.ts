export * from './figures';
export * from './findOfferingRoot';
export * from './searchableText';
