/**
 * What modules of the offerings backend plugin build on.
 *
 * @packageDocumentation
 */
export * from './measureSources';
