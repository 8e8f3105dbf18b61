/**
 * Finds offerings in Backstage search by need, outcomes, capabilities and steps.
 *
 * @packageDocumentation
 */
export { searchModuleOfferings as default } from './module';
