export * from './DefaultOfferingReader';
export * from './OfferingReader';
export * from './routes';
