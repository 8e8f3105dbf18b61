/**
 * The backend of the offerings plugin: the value model of every offering over HTTP.
 *
 * @packageDocumentation
 */
export { offeringsPlugin as default } from './plugin';
