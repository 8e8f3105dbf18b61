export * from './figures';
export * from './findOfferingRoot';
export * from './refsOfOffering';
export * from './searchableText';
