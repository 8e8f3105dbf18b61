import { CustomErrorBase } from '@backstage/errors';

/** What is wrong with Prometheus or with a query; the message is the rest of a sentence that begins with "Prometheus". */
export class PrometheusError extends CustomErrorBase {
  name = 'PrometheusError' as const;
}
