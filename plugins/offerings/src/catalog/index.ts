/**
 * What changes Backstage's own screens: our icons beside the names of entities, our relations in the catalog graph. Each
 * replaces an API of which an app has one, so that nothing here comes by itself.
 *
 * @packageDocumentation
 */
export * from './entityPresentation';
export * from './catalogGraph';
