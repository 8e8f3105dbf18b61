import { createBackendModule } from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
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
      deps: { actions: scaffolderActionsExtensionPoint },
      async init({ actions }) {
        actions.addActions(createWriteAction());
      },
    });
  },
});
