/**
 * Products and services in Backstage as one end-to-end value model.
 *
 * @packageDocumentation
 */
export { offeringsPlugin as default } from './plugin';
export * from './api';
export { useValueModel, type ValueModelView } from './hooks';
export { rootRouteRef } from './routes';
export { offeringsTranslationRef, type OfferingsMessages } from './translation';
