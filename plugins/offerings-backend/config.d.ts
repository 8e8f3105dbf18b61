import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  offerings?: {
    /** How the portfolio of all offerings is kept. */
    portfolio?: {
      /** When every offering is assessed, by one replica at a time. Default: every 10 minutes, for 10 minutes at most, 15 seconds after the start. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      /** For how long it is kept how an offering stood on each day, an ISO 8601 duration of a day or more. Default: P2Y. */
      keepTrendFor?: string;
    };
    /** Descriptors that the catalog rejected. */
    rejected?: {
      /**
       * A rejected descriptor that the catalog did not reject again for this ISO 8601 duration is forgotten; longer than
       * `catalog.processingInterval`. Default: P1D.
       */
      forgetAfter?: string;
    };
    /** How long readings of measures are kept. */
    readings?: {
      /** Every reading is kept for this ISO 8601 duration. Default: P90D. */
      keepAllFor?: string;
      /**
       * After that the last reading of each day (UTC) is kept for this ISO 8601 duration, counted from the reading and
       * not shorter than `keepAllFor`. Older readings are deleted, and refused. Default: P2Y.
       */
      keepDailyFor?: string;
      /** When the others are deleted. Default: every 6 hours, for 30 minutes at most, a minute after the start. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
  };
}
