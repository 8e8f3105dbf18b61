import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { offeringsMeasureSourcesExtensionPoint } from '@offerings/backstage-plugin-offerings-node';
import { PrometheusClient } from './client';
import { readPrometheusSettings } from './config';
import { PrometheusMeasureSource } from './source';

/**
 * Pulls the readings of measures from Prometheus, as `offerings.prometheus` says.
 *
 * @remarks
 * Server and queries come from app-config only: what a descriptor says never decides what this backend asks for.
 *
 * @public
 */
export const offeringsModulePrometheus = createBackendModule({
  pluginId: 'offerings',
  moduleId: 'prometheus',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        measureSources: offeringsMeasureSourcesExtensionPoint,
      },
      async init({ config, logger, measureSources }) {
        const settings = readPrometheusSettings(config);
        if (!settings) {
          logger.debug(
            'No readings are pulled from Prometheus, as offerings.prometheus is not set',
          );
          return;
        }
        measureSources.addMeasureSource(
          PrometheusMeasureSource.create({
            settings,
            client: PrometheusClient.create(settings.server),
            logger,
          }),
        );
      },
    });
  },
});
