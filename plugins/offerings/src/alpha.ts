/**
 * What the plugin adds to the app itself, as the default export: discovery finds it beside the plugin, which works without
 * it. And what other plugins extend the pages of offerings with.
 *
 * @packageDocumentation
 */
export { kindIconsModule as default } from './extensions/kindIconsModule';
export {
  OfferingPanelBlueprint,
  type OfferingPanelBlueprintParams,
} from './blueprints';
export type { OfferingPanelProps } from './components/OfferingPanel';
