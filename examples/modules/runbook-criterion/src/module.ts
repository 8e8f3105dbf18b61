import { createBackendModule } from '@backstage/backend-plugin-api';
import { offeringsCriteriaExtensionPoint } from '@offerings/backstage-plugin-offerings-node';
import { runbookLinked } from './runbookLinked';

/** Adds the criterion to the offerings backend. */
export const offeringsModuleRunbookCriterion = createBackendModule({
  pluginId: 'offerings',
  moduleId: 'runbook-criterion',
  register(env) {
    env.registerInit({
      deps: { criteria: offeringsCriteriaExtensionPoint },
      async init({ criteria }) {
        criteria.addCriterion(runbookLinked);
      },
    });
  },
});
