import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      /** How the index of offerings is made. */
      offerings?: {
        /** When the index is made anew. Default: every 10 minutes, 3 seconds after the start. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /** The address of an entity's page. Default: `/catalog/:namespace/:kind/:name`. */
        locationTemplate?: string;
      };
    };
  };
}
