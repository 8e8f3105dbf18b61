/**
 * Writes descriptors of offerings in software templates, and checks them.
 *
 * @packageDocumentation
 */
export { scaffolderModuleOfferings as default } from './module';
