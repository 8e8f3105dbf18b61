export * from './DefaultOfferingReader';
export * from './OfferingReader';
