/**
 * The mistakes by which the surfaces are held against each other: the same one has the same rule and the same words on the
 * command line, in the API, on the screen, in the editor and in the catalog.
 *
 * @packageDocumentation
 */
export * from './descriptors';
export * from './inCatalog';
export * from './mistake';
export { MISTAKES } from './mistakes';
