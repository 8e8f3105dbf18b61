import type { LoggerService } from '@backstage/backend-plugin-api';
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { toError } from '@backstage/errors';
import { inTime } from '../database';
import { METRICS, type MetricDefinition } from './definitions';
import { optionsOf } from './OfferingsMetrics';

/** As long as whoever collects metrics waits for one. */
const PATIENCE = 5000;

/** What {@link observeDatabase} asks for each time that metrics are collected. */
export interface DatabaseFigures {
  /** When the last whole pass over the catalog ended. */
  snapshotCompletedAt(): Promise<Date | undefined>;
  /** How many offerings wait to be assessed anew. */
  queueLength(): Promise<number>;
  /** How many descriptors the catalog rejects. */
  rejectedDescriptors(): Promise<number>;
}

/** Measures what replicas share: each of them says the same, as it stands in the database. */
export function observeDatabase(
  service: MetricsService,
  figures: DatabaseFigures,
  options: { logger: LoggerService; now?: () => Date },
): void {
  const { logger, now = () => new Date() } = options;
  const observe = (
    metric: MetricDefinition,
    read: () => Promise<number | undefined>,
  ) => {
    const gauge = service.createObservableGauge(metric.name, optionsOf(metric));
    gauge.addCallback(async result => {
      try {
        const value = await inTime(read, PATIENCE);
        if (value !== undefined) result.observe(value);
      } catch (error) {
        // A gap in the metric says enough; that the database is away others say louder.
        logger.debug(`${metric.name} could not be read`, toError(error));
      }
    });
  };

  observe(METRICS.snapshotAge, async () => {
    const completedAt = await figures.snapshotCompletedAt();
    return (
      completedAt &&
      Math.max(0, (now().getTime() - completedAt.getTime()) / 1000)
    );
  });
  observe(METRICS.refreshQueue, figures.queueLength);
  observe(METRICS.rejected, figures.rejectedDescriptors);
}
