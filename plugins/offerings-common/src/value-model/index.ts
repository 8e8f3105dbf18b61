export * from './input';
export { DEFAULT_ASSESSMENT_SETTINGS } from './settings';
export { refsToRead, type KnownEntities, type OfferingRequest } from './walk';
