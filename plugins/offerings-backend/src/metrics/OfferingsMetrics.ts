import type {
  MetricsService,
  MetricsServiceCounter,
  MetricsServiceHistogram,
} from '@backstage/backend-plugin-api/alpha';
import type {
  ASSESSMENT_OUTCOMES,
  MetricDefinition,
  READING_OUTCOMES,
  SNAPSHOT_OUTCOMES,
  VIEW_OUTCOMES,
} from './definitions';
import { METRICS, OUTCOME, SOURCE } from './definitions';

type OneOf<T extends readonly string[]> = T[number];

/** From an answer out of memory to one that a catalog under load gave; in seconds. */
const VIEW_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** From a handful of offerings to many thousand; in seconds. */
const SNAPSHOT_BUCKETS = [0.1, 0.5, 1, 5, 10, 30, 60, 120, 300, 600, 1800];

/** An offering takes five at most. */
const READ_BUCKETS = [0, 1, 2, 3, 4, 5];

/** How a pass over the catalog went. */
export interface SnapshotFigures {
  outcome: OneOf<typeof SNAPSHOT_OUTCOMES>;
  seconds: number;
}

/** Tells OpenTelemetry what happens, through Backstage's service; without an SDK in the process it costs nothing. */
export class OfferingsMetrics {
  private readonly viewDuration: MetricsServiceHistogram;
  private readonly viewReads: MetricsServiceHistogram;
  private readonly snapshotDuration: MetricsServiceHistogram;
  private readonly snapshotOfferings: MetricsServiceCounter;
  private readonly readings: MetricsServiceCounter;

  constructor(service: MetricsService) {
    const histogram = (metric: MetricDefinition, buckets: number[]) =>
      service.createHistogram(metric.name, {
        ...optionsOf(metric),
        advice: { explicitBucketBoundaries: buckets },
      });
    const counter = (metric: MetricDefinition) =>
      service.createCounter(metric.name, optionsOf(metric));

    this.viewDuration = histogram(METRICS.viewDuration, VIEW_BUCKETS);
    this.viewReads = histogram(METRICS.viewReads, READ_BUCKETS);
    this.snapshotDuration = histogram(
      METRICS.snapshotDuration,
      SNAPSHOT_BUCKETS,
    );
    this.snapshotOfferings = counter(METRICS.snapshotOfferings);
    this.readings = counter(METRICS.readings);
  }

  /** Somebody asked for an offering. */
  viewed(view: {
    outcome: OneOf<typeof VIEW_OUTCOMES>;
    seconds: number;
    reads: number;
  }): void {
    const attributes = { [OUTCOME]: view.outcome };
    this.viewDuration.record(view.seconds, attributes);
    this.viewReads.record(view.reads, attributes);
  }

  /** A pass over the catalog is over. */
  snapshotEnded({ outcome, seconds }: SnapshotFigures): void {
    this.snapshotDuration.record(seconds, { [OUTCOME]: outcome });
  }

  /** A pass came upon some offerings. */
  assessed(outcome: OneOf<typeof ASSESSMENT_OUTCOMES>, count: number): void {
    if (count > 0) this.snapshotOfferings.add(count, { [OUTCOME]: outcome });
  }

  /** Readings came in from a source. */
  read(
    source: string,
    outcome: OneOf<typeof READING_OUTCOMES>,
    count: number,
  ): void {
    if (count === 0) return;
    this.readings.add(count, { [OUTCOME]: outcome, [SOURCE]: source });
  }
}

/** What an instrument is told of a metric. */
export function optionsOf({ unit, description }: MetricDefinition) {
  return { unit, description };
}
