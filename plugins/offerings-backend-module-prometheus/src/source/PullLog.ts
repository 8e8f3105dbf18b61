import type { LoggerService } from '@backstage/backend-plugin-api';
import type { PulledMeasure } from '../config';

/** Says what is wrong with a measure once, until it changes; a server that is down all night is not told all night. */
export class PullLog {
  private readonly said = new Map<PulledMeasure, string>();

  constructor(private readonly logger: LoggerService) {}

  /** @param what - one sentence */
  problem(measure: PulledMeasure, what: string): void {
    if (this.said.get(measure) === what) return;
    this.said.set(measure, what);
    this.logger.warn(`The measure ${nameOf(measure)} lacks readings: ${what}`);
  }

  fine(measure: PulledMeasure): void {
    if (!this.said.delete(measure)) return;
    this.logger.info(`The measure ${nameOf(measure)} has readings again`);
  }
}

function nameOf({ measure, offering }: PulledMeasure): string {
  return `"${measure}" of ${offering}`;
}
