/**
 * Adds the kinds Product, Service, ValueStream and Practice to the Backstage catalog.
 *
 * @packageDocumentation
 */
export { catalogModuleOfferings as default } from './module';
