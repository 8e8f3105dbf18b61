export * from './MeteredViews';
export * from './OfferingsMetrics';
export * from './definitions';
export * from './meteredIntake';
export * from './observeDatabase';
export * from './portfolioInDatabase';
