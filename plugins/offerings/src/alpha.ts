/**
 * What the plugin adds to the app itself. Discovery finds it beside the plugin; the plugin works without it.
 *
 * @packageDocumentation
 */
export { kindIconsModule as default } from './extensions/kindIconsModule';
