import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { RefreshQueue } from '../PortfolioService';
import type { SnapshotStore } from '../store/SnapshotStore';
import type { OfferingAssessor } from './OfferingAssessor';

/** So many offerings, with all that they consist of, are held at once. */
const OFFERINGS_PER_BATCH = 50;

/** What {@link RefreshTask} needs. */
export interface RefreshTaskOptions {
  assessor: OfferingAssessor;
  store: SnapshotStore;
  /** Credentials that see the whole catalog. */
  credentials(): Promise<BackstageCredentials>;
  now: () => Date;
}

/** Keeps the rows current of those offerings that people look at. */
export class RefreshTask implements RefreshQueue {
  private readonly beingQueued = new Set<string>();

  constructor(private readonly options: RefreshTaskOptions) {}

  /** {@inheritDoc RefreshQueue.add} */
  async add(root: string): Promise<void> {
    // However many open a view at once, and however slow the database, one note of it is under way.
    if (this.beingQueued.has(root)) return;
    this.beingQueued.add(root);
    try {
      await this.options.store.queue(root, this.options.now());
    } catch {
      // The store logged it, and the next snapshot sees to every row.
    } finally {
      this.beingQueued.delete(root);
    }
  }

  /**
   * Assesses what is queued anew, and removes the rows of what is gone.
   *
   * @throws ServiceUnavailableError where the catalog or the database does not answer; the queue then stays
   */
  async run(signal?: AbortSignal): Promise<void> {
    const { assessor, store, credentials } = this.options;
    while (!signal?.aborted) {
      const refs = await store.queued(OFFERINGS_PER_BATCH);
      if (refs.length === 0) return;
      const { offerings, gone } = await assessor.assess(
        refs,
        await credentials(),
      );
      await store.saveReviewed(offerings, gone, refs);
    }
  }
}
