import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { parseOwnTerms } from '@offerings/backstage-plugin-offerings-common';
import { OfferingsEntitiesProcessor } from './processor/OfferingsEntitiesProcessor';
import { missingKinds } from './rules/missingKinds';
import { rulesWarning } from './rules/rulesWarning';

/**
 * Lets the catalog understand the kinds Product, Service, ValueStream and Practice.
 *
 * @public
 */
export const catalogModuleOfferings = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'offerings-entity-model',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
      },
      async init({ catalog, config, logger }) {
        const hasOwnFieldValidators = config.getOptionalBoolean(
          'offerings.catalog.hasOwnFieldValidators',
        );
        catalog.addProcessor(
          new OfferingsEntitiesProcessor({
            logger,
            hasOwnFieldValidators,
            terms: parseOwnTerms(config.getOptional('offerings')),
          }),
        );

        const missing = missingKinds(config);
        if (missing.length > 0) {
          logger.warn(rulesWarning(missing, config));
        }
      },
    });
  },
});
