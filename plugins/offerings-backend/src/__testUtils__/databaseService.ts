import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import type { PluginDatabases } from './databases';

/** Gives each plugin of a backend its database. */
export function databaseService(databaseOf: PluginDatabases) {
  return createServiceFactory({
    service: coreServices.database,
    deps: { plugin: coreServices.pluginMetadata },
    factory: ({ plugin }) => databaseOf(plugin.getId()),
  });
}
