import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  PortfolioFilter,
  PortfolioPage,
  PortfolioQuery,
  Trend,
} from '@offerings/backstage-plugin-offerings-common';
import type { OfferingPath } from '../services';

/** On whose behalf something is read. */
export interface OnBehalfOf {
  credentials: BackstageCredentials;
}

/**
 * Knows every offering in numbers.
 *
 * @remarks
 * Every method throws a ServiceUnavailableError where the database or the catalog does not answer.
 */
export interface PortfolioService {
  /**
   * One page of the rows that the caller may see.
   *
   * @throws InputError where a cursor or an order is not one, or nobody is signed in who could own something
   */
  getPage(query: PortfolioQuery, options: OnBehalfOf): Promise<PortfolioPage>;

  /** All rows that the caller may see and that fit, as CSV (RFC 4180). */
  getCsv(filter: PortfolioFilter, options: OnBehalfOf): Promise<string>;

  /**
   * The coverage of one offering over time.
   *
   * @param days - how far to look back
   * @throws InputError where the path is no entity ref, or the entity is no offering
   * @throws NotFoundError where the offering does not exist or the caller may not see it
   */
  getTrend(
    path: OfferingPath,
    days: number,
    options: OnBehalfOf,
  ): Promise<Trend>;
}

/** Remembers whose rows are to be assessed anew soon. */
export interface RefreshQueue {
  /** Queues the row of an offering; never throws, as no view may fail for it. */
  add(root: string): Promise<void>;
}
