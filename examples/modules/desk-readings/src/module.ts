import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { offeringsMeasureSourcesExtensionPoint } from '@offerings/backstage-plugin-offerings-node';
import { DeskReadings } from './DeskReadings';

/** Adds the source to the offerings backend, as `offerings.serviceDesk` says. */
export const offeringsModuleDeskReadings = createBackendModule({
  pluginId: 'offerings',
  moduleId: 'desk-readings',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        sources: offeringsMeasureSourcesExtensionPoint,
      },
      async init({ config, sources }) {
        const desk = config.getConfig('offerings.serviceDesk');
        sources.addMeasureSource(
          new DeskReadings({
            file: desk.getString('file'),
            offering: desk.getString('offering'),
            measure: desk.getString('measure'),
          }),
        );
      },
    });
  },
});
