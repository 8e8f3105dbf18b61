import type {
  PortfolioFilter,
  PortfolioPage,
  PortfolioQuery,
  PortfolioRow,
} from '@offerings/backstage-plugin-offerings-common';
import { ASSESSED_AT } from './rows';
import { compareRows } from './compareRows';

const DEFAULT_LIMIT = 50;

function isAmong<T>(wanted: T[] | undefined, value: T | undefined): boolean {
  return !wanted || (value !== undefined && wanted.includes(value));
}

function fits(row: PortfolioRow, filter: PortfolioFilter, mine: string[]) {
  const words = (filter.text ?? '').toLocaleLowerCase('en-US').split(/\s+/);
  const text = `${row.name} ${row.title}`.toLocaleLowerCase('en-US');
  return (
    isAmong<string>(filter.kind, row.kind.toLocaleLowerCase('en-US')) &&
    isAmong(filter.owner, row.owner) &&
    isAmong(filter.verdict, row.verdict) &&
    isAmong(filter.weakest, row.weakest) &&
    isAmong(filter.lifecycle, row.lifecycle) &&
    (!filter.mine || (row.owner !== undefined && mine.includes(row.owner))) &&
    words.every(word => text.includes(word))
  );
}

function countVerdicts(rows: PortfolioRow[]) {
  const verdicts = { fragmented: 0, fragile: 0, strong: 0, trustworthy: 0 };
  for (const { verdict, deprecated } of rows) {
    if (!deprecated) verdicts[verdict] += 1;
  }
  return verdicts;
}

function facetsOf(rows: PortfolioRow[]) {
  const owners = new Set(rows.flatMap(({ owner = [] }) => owner));
  const lifecycles = new Set(rows.map(({ lifecycle }) => lifecycle));
  return { owners: [...owners].sort(), lifecycles: [...lifecycles].sort() };
}

function encode(query: PortfolioQuery, offset: number): string {
  return JSON.stringify({ query, offset });
}

/**
 * A portfolio that filters, sorts and pages as the backend does, for tests and for a look at the screen.
 *
 * @param rows - all of it
 * @param options - what the answers say besides; `mine` are the refs of owners that the reader is or belongs to
 */
export function inMemoryPortfolio(
  rows: PortfolioRow[],
  options?: { mine?: string[]; completedAt?: string },
): (query: PortfolioQuery) => Promise<PortfolioPage> {
  const { mine = [], completedAt = ASSESSED_AT } = options ?? {};
  return async asked => {
    const { query, offset } = asked.cursor
      ? (JSON.parse(asked.cursor) as { query: PortfolioQuery; offset: number })
      : { query: asked, offset: 0 };
    const limit = asked.limit ?? DEFAULT_LIMIT;
    const fitting = rows
      .filter(row => fits(row, query, mine))
      .sort(compareRows(query.orderBy));
    const end = offset + limit;
    return {
      items: fitting.slice(offset, end),
      totalItems: fitting.length,
      verdicts: countVerdicts(fitting),
      facets: facetsOf(rows),
      pageInfo: {
        nextCursor: end < fitting.length ? encode(query, end) : undefined,
        prevCursor:
          offset > 0 ? encode(query, Math.max(offset - limit, 0)) : undefined,
      },
      snapshot: { state: 'ready', completedAt },
      partial: false,
    };
  };
}
