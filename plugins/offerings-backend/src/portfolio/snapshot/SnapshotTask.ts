import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { inParts } from '../../inParts';
import type { WalkStore } from '../../memory';
import type { OfferingsMetrics } from '../../metrics';
import { dayOf } from '../store/records';
import type { SnapshotStore } from '../store/SnapshotStore';
import { catalogPages } from './catalogPages';
import type { OfferingAssessor } from './OfferingAssessor';
import { SnapshotReport } from './SnapshotReport';

/** So many offerings, with all that they consist of, are held at once. */
const OFFERINGS_PER_PAGE = 50;

/** What {@link SnapshotTask} needs. */
export interface SnapshotTaskOptions {
  catalog: CatalogService;
  assessor: OfferingAssessor;
  store: SnapshotStore;
  /** Where walks are forgotten once their offerings are gone. */
  walks: Pick<WalkStore, 'forgetOutside'>;
  logger: LoggerService;
  metrics?: OfferingsMetrics;
  /** Credentials that see the whole catalog. */
  credentials(): Promise<BackstageCredentials>;
  /** For how many days it is kept how an offering stood. */
  trendDays: number;
  now: () => Date;
}

/**
 * Assesses every offering of the catalog, and keeps the portfolio as it finds it.
 *
 * @remarks
 * Nothing beyond a page is held. Whatever stops a pass, what it stored is right, nothing is removed, and the next pass
 * does it all again; two at once only do the same work twice.
 */
export class SnapshotTask {
  constructor(private readonly options: SnapshotTaskOptions) {}

  /**
   * One pass over the catalog.
   *
   * @throws ServiceUnavailableError where the catalog or the database does not answer
   */
  async run(signal?: AbortSignal): Promise<void> {
    const report = new SnapshotReport(this.options);
    await report.of(() => this.pass(report, signal));
  }

  /** Whether it came to the end. */
  private async pass(
    report: SnapshotReport,
    signal?: AbortSignal,
  ): Promise<boolean> {
    const { store, now, trendDays, walks } = this.options;
    const startedAt = now();
    await store.begin(startedAt);
    const isWhole =
      (await this.assessCatalog(report, signal)) &&
      (await this.reviewUnseen(startedAt, report, signal));
    if (!isWhole) return false;
    await walks.forgetOutside({ from: startedAt, to: now() });
    await store.forgetTrendBefore(dayOf(startedAt) - trendDays);
    await store.complete(now());
    return true;
  }

  private async assessCatalog(
    report: SnapshotReport,
    signal?: AbortSignal,
  ): Promise<boolean> {
    const { assessor, store, credentials } = this.options;
    let assessed = 0;
    for await (const { refs, total } of catalogPages(this.options)) {
      for (const page of inParts(refs, OFFERINGS_PER_PAGE)) {
        if (signal?.aborted) return false;
        const found = await assessor.assess(page, await credentials());
        assessed += page.length;
        await store.savePage(found.offerings, { assessed, total });
        report.add(found);
      }
    }
    return !signal?.aborted;
  }

  /**
   * Removes the rows of what is gone: of those that the pass did not come upon, each is looked up, as the catalog may have
   * changed while its pages were turned.
   */
  private async reviewUnseen(
    from: Date,
    report: SnapshotReport,
    signal?: AbortSignal,
  ): Promise<boolean> {
    const { assessor, store, credentials, now } = this.options;
    const pass = { from, to: now() };
    let last: string | undefined;
    for (;;) {
      if (signal?.aborted) return false;
      const refs = await store.unseen(pass, last, OFFERINGS_PER_PAGE);
      if (refs.length === 0) return true;
      const found = await assessor.assess(refs, await credentials());
      await store.saveReviewed(found.offerings, found.gone);
      report.add(found);
      last = refs.at(-1);
    }
  }
}
