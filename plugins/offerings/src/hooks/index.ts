export * from './useOfferingView';
export * from './useValueModel';
export * from './useWithin';
