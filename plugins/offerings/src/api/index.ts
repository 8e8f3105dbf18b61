export * from './OfferingsApi';
export * from './OfferingsClient';
