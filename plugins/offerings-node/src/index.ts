/**
 * What modules of the offerings backend plugin build on.
 *
 * @packageDocumentation
 */
export * from './criteria';
export * from './measureSources';
