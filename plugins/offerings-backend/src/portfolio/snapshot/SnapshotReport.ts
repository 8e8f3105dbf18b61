import { performance } from 'node:perf_hooks';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { OfferingsMetrics, SnapshotFigures } from '../../metrics';
import type { Assessment } from './OfferingAssessor';

/** What is said of a pass in one word, and in the log. */
const WORDS: Readonly<Record<SnapshotFigures['outcome'], string>> = {
  whole: 'The snapshot of the portfolio is whole',
  stopped: 'The snapshot of the portfolio was stopped before it was whole',
  failed: 'The snapshot of the portfolio failed',
};

/** What is said of one pass over the catalog, to whoever watches metrics and to whoever reads logs. */
export class SnapshotReport {
  private readonly counts = { assessed: 0, failed: 0 };

  constructor(
    private readonly options: {
      logger: LoggerService;
      metrics?: OfferingsMetrics;
    },
  ) {}

  /** Some Products and Services were looked at, and what came of it is stored. */
  add({ offerings, failed }: Assessment): void {
    this.count('assessed', offerings.length);
    this.count('failed', failed.length);
  }

  /**
   * Reports on a pass.
   *
   * @param pass - tells whether it came to the end
   */
  async of(pass: () => Promise<boolean>): Promise<void> {
    const begin = performance.now();
    let outcome: SnapshotFigures['outcome'] = 'failed';
    try {
      outcome = (await pass()) ? 'whole' : 'stopped';
    } finally {
      this.say(outcome, (performance.now() - begin) / 1000);
    }
  }

  private count(outcome: 'assessed' | 'failed', count: number): void {
    this.counts[outcome] += count;
    this.options.metrics?.assessed(outcome, count);
  }

  private say(outcome: SnapshotFigures['outcome'], seconds: number): void {
    const { logger, metrics } = this.options;
    metrics?.snapshotEnded({ outcome, seconds });
    const { assessed, failed } = this.counts;
    const level = failed > 0 || outcome === 'failed' ? 'warn' : 'info';
    logger[level](WORDS[outcome], {
      outcome,
      offerings: assessed,
      failedOfferings: failed,
      durationMs: Math.round(seconds * 1000),
    });
  }
}
