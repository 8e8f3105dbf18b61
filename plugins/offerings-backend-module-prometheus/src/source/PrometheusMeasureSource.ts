import type {
  LoggerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type { MeasureReading } from '@offerings/backstage-plugin-offerings-common';
import type {
  MeasureSource,
  MeasureSourceRequest,
} from '@offerings/backstage-plugin-offerings-node';
import type { PrometheusClient } from '../client';
import type { PrometheusSettings, PulledMeasure } from '../config';
import { mergeBounded } from './mergeBounded';
import { PullLog } from './PullLog';
import { splitRange } from './splitRange';

/** Enough that one slow query holds up nobody, few enough that Prometheus has time for others. */
const MEASURES_AT_ONCE = 4;

/** What a {@link PrometheusMeasureSource} needs. */
export interface PrometheusMeasureSourceOptions {
  settings: PrometheusSettings;
  client: Pick<PrometheusClient, 'queryRange'>;
  logger: LoggerService;
  /** Where the clock is; for tests. */
  now?: () => Date;
}

/** Pulls readings from Prometheus. What is wrong with one measure is logged, and holds up no other. */
export class PrometheusMeasureSource implements MeasureSource {
  readonly id = 'prometheus';
  private readonly log: PullLog;

  static create(
    options: PrometheusMeasureSourceOptions,
  ): PrometheusMeasureSource {
    return new PrometheusMeasureSource(options);
  }

  private constructor(
    private readonly options: PrometheusMeasureSourceOptions,
  ) {
    this.log = new PullLog(options.logger);
  }

  get schedule(): SchedulerServiceTaskScheduleDefinition {
    return this.options.settings.schedule;
  }

  /** Never throws; what could not be read is logged. */
  async *read(request: MeasureSourceRequest): AsyncGenerator<MeasureReading[]> {
    const over = new AbortController();
    const signal = AbortSignal.any([request.signal, over.signal]);
    const pulls = this.options.settings.measures.map(measure =>
      this.pull(measure, { ...request, signal }),
    );
    try {
      yield* mergeBounded(pulls, MEASURES_AT_ONCE);
    } finally {
      // Who asks may have had enough while requests are on their way.
      over.abort();
    }
  }

  private async *pull(
    measure: PulledMeasure,
    request: MeasureSourceRequest,
  ): AsyncGenerator<MeasureReading[]> {
    try {
      yield* this.pullNew(measure, request);
    } catch (error) {
      if (request.signal.aborted) return;
      this.log.problem(
        measure,
        isError(error) ? `Prometheus ${error.message}` : String(error),
      );
    }
  }

  private async *pullNew(
    measure: PulledMeasure,
    { latest, signal }: MeasureSourceRequest,
  ): AsyncGenerator<MeasureReading[]> {
    const { client, settings, now = () => new Date() } = this.options;
    let found = 0;
    let unusable = 0;
    let asked = false;
    for (const range of splitRange({
      latest: latest(measure.offering, measure.measure)?.getTime(),
      lookBack: settings.lookBack,
      step: settings.step,
      now: now().getTime(),
    })) {
      if (signal.aborted) return;
      asked = true;
      const answer = await client.queryRange(measure.query, range, signal);
      found += answer.samples.length;
      unusable += answer.unusable;
      if (answer.samples.length > 0) {
        yield answer.samples.map(({ time, value }) => ({
          offering: measure.offering,
          measure: measure.measure,
          at: new Date(time).toISOString(),
          value,
        }));
      }
    }
    if (asked) this.judge(measure, found, unusable);
  }

  private judge(measure: PulledMeasure, found: number, unusable: number) {
    if (unusable > 0) {
      this.log.problem(
        measure,
        `${unusable} of ${
          found + unusable
        } values that Prometheus gave are NaN or infinite, and are left out`,
      );
    } else if (found === 0) {
      this.log.problem(measure, 'Prometheus has no data for its query');
    } else {
      this.log.fine(measure);
    }
  }
}
