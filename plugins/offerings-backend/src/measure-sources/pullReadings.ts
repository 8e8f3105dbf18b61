import type { LoggerService } from '@backstage/backend-plugin-api';
import { ForwardedError } from '@backstage/errors';
import type { MeasureReading } from '@offerings/backstage-plugin-offerings-common';
import type { MeasureSource } from '@offerings/backstage-plugin-offerings-node';
import type { OfferingsMetrics } from '../metrics';
import {
  checkReading,
  isReading,
  retentionLimits,
  type ReadingSettings,
  type ReadingStore,
} from '../readings';

/** What {@link pullReadings} needs. */
export interface PullOptions {
  logger: LoggerService;
  metrics?: OfferingsMetrics;
  settings: ReadingSettings;
  store: ReadingStore;
  /** The clock to tell the future by. */
  now: () => Date;
  signal: AbortSignal;
}

/** What is bad among the readings of a source. */
interface Skipped {
  count: number;
  /** What is wrong with the first. */
  example?: string;
}

/**
 * Asks a source for what is new, and stores it batch by batch; readings that are bad are skipped.
 *
 * @throws ForwardedError where the source or the database fails; what was yielded before stays stored
 */
export async function pullReadings(
  source: MeasureSource,
  options: PullOptions,
): Promise<void> {
  const { logger, metrics, signal, store } = options;
  const skipped: Skipped = { count: 0 };
  const stored = { accepted: 0, duplicates: 0 };
  try {
    const latest = await store.latest();
    const batches = source.read({
      latest: (offering, measure) => latest.of(offering, measure),
      signal,
    });
    for await (const batch of batches) {
      const good = withoutBad(batch, skipped, options);
      const { accepted, duplicates } = await store.add(good);
      for (const { offering, measure, at } of good) {
        latest.note(offering, measure, new Date(at));
      }
      stored.accepted += accepted;
      stored.duplicates += duplicates;
      if (signal.aborted) break;
    }
  } catch (error) {
    throw new ForwardedError(
      `The readings of ${source.id} could not be pulled to the end; ${stored.accepted} new ones were stored before, ` +
        `and the next run goes on from there`,
      error,
    );
  } finally {
    metrics?.read(source.id, 'accepted', stored.accepted);
    metrics?.read(source.id, 'duplicate', stored.duplicates);
    metrics?.read(source.id, 'refused', skipped.count);
    report(source, skipped, logger);
  }
  logger.debug(
    `${source.id}: ${stored.accepted} new readings, ${stored.duplicates} known ones`,
    { source: source.id, ...stored, refused: skipped.count },
  );
}

function withoutBad(
  batch: readonly MeasureReading[],
  skipped: Skipped,
  { now, settings }: PullOptions,
): MeasureReading[] {
  const at = now();
  const limits = { now: at, ...retentionLimits(settings, at) };
  return batch.flatMap(reading => {
    const { fields, problems } = checkReading(reading, limits);
    if (problems.length === 0 && isReading(fields)) return fields;
    skipped.count += 1;
    skipped.example ??= problems
      .map(({ field, message }) => (field ? `${field}: ${message}` : message))
      .join('; ');
    return [];
  });
}

/** Once a run, however many there are. */
function report(
  { id }: MeasureSource,
  { count, example }: Skipped,
  logger: LoggerService,
): void {
  if (count === 0) return;
  logger.warn(
    `${id}: ${count} ${
      count === 1 ? 'reading is' : 'readings are'
    } bad and skipped, the first for this: ${example}`,
    { source: id, refused: count },
  );
}
