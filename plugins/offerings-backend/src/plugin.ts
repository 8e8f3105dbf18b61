import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { readAssessmentSettings } from './readAssessmentSettings';
import { createRouter } from './router';
import { DefaultOfferingReader } from './services';

/**
 * The offerings backend plugin; it serves `/api/offerings`.
 *
 * @public
 */
export const offeringsPlugin = createBackendPlugin({
  pluginId: 'offerings',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
      },
      async init({ catalog, config, httpAuth, httpRouter, logger }) {
        const offerings = DefaultOfferingReader.create({
          catalog,
          logger,
          settings: readAssessmentSettings(config),
        });
        httpRouter.use(createRouter({ config, httpAuth, logger, offerings }));
      },
    });
  },
});
