import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  offerings?: {
    /** How strict the assessment of offerings is. Every key has a default. */
    assessment?: {
      /** Ids of criteria that don't count, such as `suppliers-agreements`. Default: none. */
      disabledCriteria?: string[];
      /** A dimension whose coverage is under this ratio, from 0 to 1, makes an offering fragile. Default: 0.5. */
      fragileBelow?: number;
      /** An offering is trustworthy only with every dimension at or over this ratio, from 0 to 1. Default: 0.8. */
      trustworthyFrom?: number;
      /** Times of a value stream that were observed longer ago than this ISO 8601 duration are no evidence. Default: P1Y. */
      observationsValidFor?: string;
      /** The latest reading of a measure is fresh for this ISO 8601 duration. Default: P30D. */
      readingsFreshFor?: string;
    };
    /** How the portfolio of all offerings is kept. Every key has a default. */
    portfolio?: {
      /** When every offering is assessed, by one replica at a time. Default: every 10 minutes, for 10 minutes at most. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      /** For how long it is kept how an offering stood on each day, an ISO 8601 duration. Default: P2Y. */
      keepTrendFor?: string;
    };
    /** Descriptors that the catalog rejected. Every key has a default. */
    rejected?: {
      /**
       * A rejected descriptor that the catalog did not reject again for this ISO 8601 duration is forgotten; longer than
       * `catalog.processingInterval`. Default: P1D.
       */
      forgetAfter?: string;
    };
    /** How long readings of measures are kept. Every key has a default. */
    readings?: {
      /** Every reading is kept for this ISO 8601 duration. Default: P90D. */
      keepAllFor?: string;
      /**
       * After that the last reading of each day (UTC) is kept for this ISO 8601 duration, counted from the reading and
       * not shorter than `keepAllFor`. Older readings are deleted, and refused. Default: P2Y.
       */
      keepDailyFor?: string;
      /** When the others are deleted. Default: every 6 hours. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
  };
}
