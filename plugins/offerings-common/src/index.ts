/**
 * The offerings model: the kinds Product, Service, ValueStream and Practice, the value model of an offering and its
 * assessment.
 *
 * @packageDocumentation
 */
export * from './api';
export { CRITERION_CATALOGUE, type CriterionSummary } from './assessment';
export * from './builtin-kinds';
export { buildValueModel } from './buildValueModel';
export * from './dependents';
export * from './editor-schema';
export * from './exploreOffering';
export * from './kinds';
export * from './lint';
export * from './permissions';
export * from './portfolio';
export * from './refs';
export * from './relations';
export * from './search';
export * from './settings';
export * from './summary';
export * from './text';
export * from './validation';
export {
  SUPPORTED_API_VERSIONS,
  upgrade,
  versionsFrom,
  type SchemaVersion,
  type VersionStep,
} from './versions';
export * from './value-model';
export * from './vocabularies';
