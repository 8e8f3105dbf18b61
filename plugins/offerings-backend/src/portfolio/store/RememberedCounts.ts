import type { PortfolioFacets } from '@offerings/backstage-plugin-offerings-common';
import { LRUCache } from 'lru-cache';
import type { Totals } from './countRows';
import type { RecordFilter } from './filterRecords';

/** Far more than the filters that people have open at a time; each takes some hundred bytes. */
const MOST_FILTERS = 500;

/** So long at most: what changes rows and raises no revision, as an older version does, or a hand, is seen after that. */
const LONGEST_MS = 10 * 60 * 1000;

/** Who counts what is not known yet. */
export interface RowCounter {
  totals(filter: RecordFilter): Promise<Totals>;
  facets(): Promise<PortfolioFacets>;
}

/**
 * What was counted over all rows, which is asked for with each page and costs more the more rows there are: counted once for
 * each revision of the rows.
 *
 * @remarks
 * Rows may change between the reading of the revision and the counting. What is then remembered under it is newer than it says,
 * and nobody is given it any more who reads the revision that it is of. A count that fails is not remembered.
 */
export class RememberedCounts {
  private readonly totals: LRUCache<string, Totals, RecordFilter>;
  private readonly facets: LRUCache<number, PortfolioFacets>;

  /** @param clock - by which it is told how old a count is */
  constructor(
    counter: RowCounter,
    clock: Pick<Performance, 'now'> = performance,
  ) {
    const options = {
      ttl: LONGEST_MS,
      perf: clock,
      // What is pushed out while it is counted is still an answer to those who wait for it.
      ignoreFetchAbort: true,
    };
    this.totals = new LRUCache({
      ...options,
      max: MOST_FILTERS,
      fetchMethod: (_key, _stale, { context }) => counter.totals(context),
    });
    this.facets = new LRUCache({
      ...options,
      max: 1,
      fetchMethod: () => counter.facets(),
    });
  }

  /** How many rows fit, as of a revision. */
  async getTotals(filter: RecordFilter, revision: number): Promise<Totals> {
    const key = JSON.stringify([revision, filter]);
    return this.totals.forceFetch(key, { context: filter });
  }

  /** The values that filters can take, as of a revision. */
  async getFacets(revision: number): Promise<PortfolioFacets> {
    return this.facets.forceFetch(revision);
  }
}
