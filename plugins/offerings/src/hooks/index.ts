export * from './useOfferingView';
export * from './useSearchParam';
export * from './useValueModel';
export * from './useWithin';
