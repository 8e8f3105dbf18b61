import { isBackward, opposite, type Edge, type Place } from './store/edge';
import type { PlacedRow, RowQuery } from './store/PortfolioStore';
import type { RowReader } from './visibility';

/** However few rows of the portfolio a caller may see, a page takes no more requests to the catalog than this. */
const MOST_READS = 5;

/** So much more is looked at than is expected to do: those rows may be sparser than the ones before. */
const MARGIN = 1.25;
const MOST_ROWS_PER_READ = 1000;

/** A page of rows, with where the pages around it begin. */
export interface FilledPage {
  rows: PlacedRow[];
  next?: Edge;
  previous?: Edge;
}

interface Found {
  rows: PlacedRow[];
  /** Where it gave up, with more to look at. */
  stoppedAt?: Place;
}

/** How many rows to look at next, where so many of those that were looked at may be seen. */
function rowsToLookAt(missing: number, looked: number, seen: number): number {
  // Where none may be seen, the next ones are hardly more likely.
  const perSeen = looked / Math.max(seen, 1);
  return Math.min(Math.ceil(missing * perSeen * MARGIN), MOST_ROWS_PER_READ);
}

/** Reads on until there is one row more than fits, or no more to read. */
async function findRows(read: RowReader, query: RowQuery): Promise<Found> {
  const side = isBackward(query.edge) ? 'before' : 'after';
  const wanted = query.limit + 1;
  const rows: PlacedRow[] = [];
  let { edge } = query;
  let limit = wanted;
  let looked = 0;
  for (let reads = 0; reads < MOST_READS; reads += 1) {
    const { rows: more, last, isEnd } = await read({ ...query, edge, limit });
    rows.push(...more);
    if (isEnd || !last || rows.length >= wanted) return { rows };
    edge = { side, place: last };
    looked += limit;
    limit = rowsToLookAt(wanted - rows.length, looked, rows.length);
  }
  return { rows, stoppedAt: edge?.place };
}

/**
 * Fills a page with rows that a caller may see.
 *
 * @remarks
 * Where too much has to be passed over, the page is shorter than it could be, even empty, and leads on to the next.
 */
export async function fillPage(
  read: RowReader,
  query: RowQuery,
): Promise<FilledPage> {
  const { edge, limit } = query;
  const backward = isBackward(edge);
  const [onward, back] = backward
    ? (['before', 'after'] as const)
    : (['after', 'before'] as const);

  const { rows: found, stoppedAt } = await findRows(read, query);
  const rows = found.slice(0, limit);
  const lastPlace = found.length > limit ? rows.at(-1)?.place : stoppedAt;
  const further: Edge | undefined = lastPlace && {
    side: onward,
    place: lastPlace,
  };
  const origin: Edge | undefined =
    edge &&
    (rows.length > 0 ? { side: back, place: rows[0].place } : opposite(edge));
  return backward
    ? { rows: rows.reverse(), next: origin, previous: further }
    : { rows, next: further, previous: origin };
}
