export { notFound } from './checkOffering';
export * from './DefaultOfferingReader';
export * from './OfferingReader';
export { parseEntityPath } from './parseOfferingPath';
export * from './routes';
