import { readFile } from 'node:fs/promises';
import type {
  MeasureSource,
  MeasureSourceRequest,
} from '@offerings/backstage-plugin-offerings-node';

/** What to read, and for which measure. */
export interface DeskReadingsOptions {
  /** A file that the service desk exports: a line a day, such as `2026-11-01,12.5`. */
  file: string;
  /** The full ref of the Product or Service. */
  offering: string;
  /** The name of its measure. */
  measure: string;
}

/** The waiting time of a service desk, from a file that it exports each night. */
export class DeskReadings implements MeasureSource {
  readonly id = 'service-desk';
  readonly schedule = { frequency: { hours: 1 }, timeout: { minutes: 5 } };

  constructor(private readonly options: DeskReadingsOptions) {}

  async *read({ latest, signal }: MeasureSourceRequest) {
    const { file, offering, measure } = this.options;
    const since = latest(offering, measure);
    const text = await readFile(file, { encoding: 'utf8', signal });
    yield text
      .split('\n')
      .filter(line => /^\d{4}-\d\d-\d\d,\d/.test(line))
      .map(line => {
        const [day, minutes] = line.split(',');
        // The same instant whenever it is read, so that nothing is counted twice.
        const at = `${day}T00:00:00Z`;
        return { offering, measure, at, value: Number(minutes) };
      })
      .filter(({ at }) => !since || new Date(at) > since);
  }
}
