import { metricsServiceFactory } from '@backstage/backend-defaults/alpha';
import { metrics } from '@opentelemetry/api';
import {
  MeterProvider,
  MetricReader,
  type MetricData,
} from '@opentelemetry/sdk-metrics';

/** Collects when a test asks for it, and sends nothing anywhere. */
class ReaderOfTests extends MetricReader {
  protected async onForceFlush(): Promise<void> {}
  protected async onShutdown(): Promise<void> {}
}

/**
 * OpenTelemetry as an operator sets it up before the backend starts, for one test file: what Backstage's own metrics
 * service is given from then on can be collected.
 */
export function collectMetrics() {
  const reader = new ReaderOfTests();
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));

  /** Every metric of the offerings plugin, by name. */
  async function collected(): Promise<ReadonlyMap<string, MetricData>> {
    const { resourceMetrics } = await reader.collect();
    return new Map(
      resourceMetrics.scopeMetrics
        .filter(({ scope }) => scope.name === 'backstage-plugin-offerings')
        .flatMap(scope => scope.metrics)
        .map(metric => [metric.descriptor.name, metric]),
    );
  }

  return {
    /** Backstage's own service in place of the one that the tests of backends get. */
    feature: metricsServiceFactory,
    collected,
    /** What a metric says under some attributes: of a histogram the sum and the count. */
    async valueOf(
      name: string,
      attributes: Record<string, string> = {},
    ): Promise<unknown> {
      const metric = (await collected()).get(name);
      const point = metric?.dataPoints.find(each =>
        Object.entries(attributes).every(
          ([key, value]) => each.attributes[key] === value,
        ),
      );
      return point?.value;
    },
    end() {
      metrics.disable();
    },
  };
}
