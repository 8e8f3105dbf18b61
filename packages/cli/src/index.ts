/**
 * The command line of offerings: checks, measures, compares and drafts their descriptors.
 *
 * @packageDocumentation
 */
export { main } from './main';
