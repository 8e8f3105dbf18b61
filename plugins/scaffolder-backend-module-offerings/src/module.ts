import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { parseOwnTerms } from '@offerings/backstage-plugin-offerings-common';
import { createWriteAction } from './write';

/**
 * Adds the action `offerings:write` to software templates.
 *
 * @public
 */
export const scaffolderModuleOfferings = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'offerings-actions',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ actions, config }) {
        const terms = parseOwnTerms(config.getOptional('offerings'));
        actions.addActions(createWriteAction({ terms }));
      },
    });
  },
});
