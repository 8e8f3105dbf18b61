export * from './useOfferingView';
export * from './useOwnTerms';
export * from './useSearchParam';
export * from './useTexts';
export * from './useValueModel';
export * from './useWithin';
