import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { OfferingsCollatorFactory } from './OfferingsCollatorFactory';
import { readCollatorConfig } from './readCollatorConfig';

/**
 * Puts offerings and their value streams into the search index.
 *
 * @public
 */
export const searchModuleOfferings = createBackendModule({
  pluginId: 'search',
  moduleId: 'offerings-collator',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        indexRegistry: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, catalog, config, indexRegistry, scheduler }) {
        const { schedule, locationTemplate } = readCollatorConfig(config);
        indexRegistry.addCollator({
          schedule: scheduler.createScheduledTaskRunner(schedule),
          factory: new OfferingsCollatorFactory({
            auth,
            catalog,
            locationTemplate,
          }),
        });
      },
    });
  },
});
