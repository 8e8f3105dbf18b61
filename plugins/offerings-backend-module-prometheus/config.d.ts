import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

export interface Config {
  offerings?: {
    /** Pulls readings of measures from Prometheus. Left out, nothing is pulled. */
    prometheus?: {
      /**
       * Where Prometheus answers, such as `https://prometheus.example.com`; a path before `/api/v1` is fine, a user name
       * or password is not: they belong into `authorization`.
       */
      baseUrl: string;
      /**
       * Sent as the `Authorization` header, such as `Bearer <token>`.
       * @visibility secret
       */
      authorization?: string;
      /**
       * More headers to send, such as `X-Scope-OrgID`.
       * @deepVisibility secret
       */
      headers?: { [name: string]: string };
      /** When to ask. Default: every 15 minutes, for 10 minutes at most, 30 seconds after the start. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      /** How long to wait for the answer to one request. Default: 10 seconds. */
      timeout?: HumanDuration | string;
      /** How far apart the readings of a measure are, at least a minute; they lie on whole steps in UTC. Default: P1D. */
      step?: HumanDuration | string;
      /** How far back to go for a measure that has no reading yet. Default: P30D. */
      lookBack?: HumanDuration | string;
      /** What to pull. */
      measures: Array<{
        /** The ref of the Product or Service that declares the measure, such as `product:default/my-product`. */
        offering: string;
        /** The name of the measure, as the descriptor has it. */
        measure: string;
        /** A PromQL query that gives one series, such as `avg_over_time(up{job="shop"}[1d]) * 100`. */
        query: string;
      }>;
    };
  };
}
