export * from './OfferingPanel';
