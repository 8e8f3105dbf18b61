import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  PortfolioFacets,
  SnapshotState,
  Trend,
} from '@offerings/backstage-plugin-offerings-common';
import type { Knex } from 'knex';
import { inTime, type DatabaseGuard } from '../../database';
import type { Order } from '../order';
import { countRows, readFacets, type Totals } from './countRows';
import { isBackward, type Edge, type Place } from './edge';
import type { RecordFilter } from './filterRecords';
import { portfolioGuard } from './portfolioGuard';
import {
  SNAPSHOT_TABLE,
  toSnapshotState,
  toTrendPoint,
  TREND_TABLE,
  type AssessedRow,
  type PortfolioRecord,
  type SnapshotRecord,
  type TrendRecord,
} from './records';
import { RememberedCounts } from './RememberedCounts';
import { readSection, sectionsFrom } from './sections';
import { readTrendPoints, type TrendPoints } from './trendPoints';

/** Which rows are to be read, and from where on. */
export interface RowQuery {
  filter: RecordFilter;
  order: Order;
  /** Left out, from the first row on. */
  edge?: Edge;
  limit: number;
}

/** A row, with where it stands. */
export interface PlacedRow {
  row: AssessedRow;
  place: Place;
}

/** What was read. */
export interface RowsRead {
  rows: PlacedRow[];
  /** Where reading came to; missing where nothing was there to read. */
  last?: Place;
  /** There is no more in this direction. */
  isEnd: boolean;
}

/** What can be said of all rows at once. */
export interface Overview extends Totals {
  facets: PortfolioFacets;
  snapshot: SnapshotState;
}

/**
 * Reads the portfolio as the snapshot left it; it knows nothing of who may see what.
 *
 * @remarks
 * Every method throws a ServiceUnavailableError where the database does not answer, or not soon enough for a page.
 */
export class PortfolioStore {
  private readonly guard: DatabaseGuard;
  private readonly counts: RememberedCounts;

  constructor(
    private readonly knex: Knex,
    private readonly logger: LoggerService,
  ) {
    const guard = portfolioGuard(logger);
    this.guard = query => guard(() => inTime(query));
    this.counts = new RememberedCounts({
      totals: filter => this.guard(() => countRows(knex, filter)),
      facets: () => this.guard(() => readFacets(knex)),
    });
  }

  /** Reads rows from an edge on: backwards, the nearest to it is the first. */
  async getRows(query: RowQuery): Promise<RowsRead> {
    const { order, edge, limit } = query;
    const backward = isBackward(edge);
    const records: PortfolioRecord[] = [];
    for (const section of sectionsFrom(order, edge)) {
      if (records.length >= limit) break;
      const left = limit - records.length;
      const read = await this.guard(() =>
        readSection(this.knex, { ...query, limit: left, section, backward }),
      );
      records.push(...read);
    }
    const last = records.at(-1);
    return {
      rows: records.flatMap(record => this.toPlacedRow(record, order)),
      last: last && placeOf(last, order),
      isEnd: records.length < limit,
    };
  }

  /** What can be said of all rows at once: how many fit, what there is to filter by, and how current they are. */
  async getOverview(filter: RecordFilter): Promise<Overview> {
    const { snapshot, revision } = await this.readSnapshot();
    const [totals, facets] = await Promise.all([
      this.counts.getTotals(filter, revision),
      this.counts.getFacets(revision),
    ]);
    return { ...totals, facets, snapshot };
  }

  /** The coverage of some offerings over the last 90 days up to a day, in one query. */
  async getTrendPoints(refs: string[], today: number): Promise<TrendPoints> {
    return this.guard(() => readTrendPoints(this.knex, refs, today));
  }

  /**
   * How one offering stood, oldest first.
   *
   * @param from - the first day, counted since 1970
   */
  async getTrend(ref: string, from: number): Promise<Trend['points']> {
    const records = await this.guard(() =>
      this.knex<TrendRecord>(TREND_TABLE)
        .select()
        .where('root_ref', ref)
        .andWhere('day', '>=', from)
        .orderBy('day'),
    );
    return records.map(record => toTrendPoint(record as TrendRecord));
  }

  /** How current the rows are. */
  async getState(): Promise<SnapshotState> {
    return (await this.readSnapshot()).snapshot;
  }

  /** What cursors are sealed with; the same for all replicas. */
  async getCursorKey(): Promise<Buffer> {
    const [{ cursor_key: key }] = await this.guard(() =>
      this.knex(SNAPSHOT_TABLE).select('cursor_key'),
    );
    return Buffer.from(key, 'base64');
  }

  private async readSnapshot() {
    const [record] = await this.guard(() =>
      this.knex<SnapshotRecord>(SNAPSHOT_TABLE).select(),
    );
    return { snapshot: toSnapshotState(record), revision: record.revision };
  }

  /** A row that cannot be understood is left out, so that it costs nobody the rest. */
  private toPlacedRow(record: PortfolioRecord, order: Order): PlacedRow | [] {
    try {
      const row: AssessedRow = JSON.parse(record.data);
      if (row.ref !== record.root_ref) {
        throw new Error(`it says that it is the row of ${row.ref}`);
      }
      return { row, place: placeOf(record, order) };
    } catch (error) {
      this.logger.error(
        `The portfolio row of ${record.root_ref} cannot be read: ${error}`,
      );
      return [];
    }
  }
}

function placeOf(record: PortfolioRecord, { column }: Order): Place {
  return { value: record[column] ?? undefined, ref: record.root_ref };
}
