import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  DIMENSIONS,
  type Dimension,
  type PortfolioFilter,
  type PortfolioQuery,
  type Verdict,
} from '@offerings/backstage-plugin-offerings-common';

/** The kinds that an offering's root can be of, as a query names them. */
export const PORTFOLIO_KINDS = ['product', 'service'] as const;

/** Every verdict, the best first. */
export const VERDICTS = [
  'trustworthy',
  'strong',
  'fragile',
  'fragmented',
] as const satisfies readonly Verdict[];

/** What the portfolio can be sorted by. */
export const SORT_COLUMNS = [
  'name',
  'kind',
  'owner',
  'lifecycle',
  'verdict',
  'coverage',
  ...DIMENSIONS,
  'weakest',
  'leadTime',
] as const;

/** How many rows a page may have. */
export const PAGE_SIZES = [20, 50, 100] as const;

/** The longest text that can be searched for, in characters. */
export const MAX_TEXT_LENGTH = 200;

/** The most values that one filter may have. */
const MAX_VALUES = 100;

/** What the portfolio can be sorted by. */
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** Which rows of the portfolio there are. */
export interface PortfolioFilters {
  text: string;
  kind: (typeof PORTFOLIO_KINDS)[number][];
  /** Full refs. */
  owner: string[];
  /** Only what the reader owns. */
  mine: boolean;
  verdict: Verdict[];
  weakest: Dimension[];
  lifecycle: string[];
}

/** All that one can choose on the portfolio screen. */
export interface PortfolioState extends PortfolioFilters {
  sort: { column: SortColumn; descending: boolean };
  limit: number;
  /** Where the page begins; left out, at the first row. */
  cursor?: string;
}

/** Nothing chosen. */
export const NO_FILTERS: Readonly<PortfolioFilters> = {
  text: '',
  kind: [],
  owner: [],
  mine: false,
  verdict: [],
  weakest: [],
  lifecycle: [],
};

const DEFAULT_SORT: PortfolioState['sort'] = {
  column: 'name',
  descending: false,
};

const PARAMS = [...Object.keys(NO_FILTERS), 'orderBy', 'limit', 'cursor'];

/** The members of a vocabulary among some values, in the vocabulary's order. */
function known<T extends string>(vocabulary: readonly T[], values: string[]) {
  return vocabulary.filter(member => values.includes(member));
}

function distinct(values: string[]): string[] {
  return [...new Set(values)].filter(Boolean).slice(0, MAX_VALUES);
}

function readRef(value: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(value));
  } catch {
    return '';
  }
}

function readSort(orderBy: string | null): PortfolioState['sort'] {
  const [name, direction] = (orderBy ?? '').split(',');
  const [column] = known(SORT_COLUMNS, [name]);
  return column ? { column, descending: direction === 'desc' } : DEFAULT_SORT;
}

/** Reads what is chosen from an address; a value that means nothing is passed over. */
export function readPortfolioState(params: URLSearchParams): PortfolioState {
  const limit = Number(params.get('limit'));
  return {
    text: (params.get('text') ?? '').trim().slice(0, MAX_TEXT_LENGTH),
    kind: known(PORTFOLIO_KINDS, params.getAll('kind')),
    owner: distinct(params.getAll('owner').map(readRef)),
    mine: params.get('mine') === 'true',
    verdict: known(VERDICTS, params.getAll('verdict')),
    weakest: known(DIMENSIONS, params.getAll('weakest')),
    lifecycle: distinct(params.getAll('lifecycle')),
    sort: readSort(params.get('orderBy')),
    limit: PAGE_SIZES.find(size => size === limit) ?? PAGE_SIZES[0],
    cursor: params.get('cursor') || undefined,
  };
}

function writeSort({ column, descending }: PortfolioState['sort']): string {
  return `${column},${descending ? 'desc' : 'asc'}`;
}

/** What decides which rows there are and in which order, as the backend is asked for it. */
export function toFilter(state: PortfolioState): PortfolioFilter {
  const some = <T>(values: T[]) => (values.length > 0 ? values : undefined);
  return {
    text: state.text || undefined,
    kind: some(state.kind),
    owner: some(state.owner),
    mine: state.mine || undefined,
    verdict: some(state.verdict),
    weakest: some(state.weakest),
    lifecycle: some(state.lifecycle),
    orderBy: writeSort(state.sort),
  };
}

/** One page, as the backend is asked for it; a cursor carries filters and order along. */
export function toQuery(state: PortfolioState): PortfolioQuery {
  const { cursor, limit } = state;
  return cursor ? { cursor, limit } : { ...toFilter(state), limit };
}

/**
 * Writes what is chosen into an address. What is as it is anyway is left out; parameters of others stay.
 *
 * @param params - the address so far; it is not changed
 */
export function writePortfolioState(
  state: PortfolioState,
  params = new URLSearchParams(),
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of PARAMS) next.delete(name);
  const { orderBy, ...filters } = toFilter(state);
  for (const [name, value] of Object.entries(filters)) {
    const values = Array.isArray(value) ? value : [value ?? ''];
    for (const each of values) if (each) next.append(name, String(each));
  }
  if (orderBy && orderBy !== writeSort(DEFAULT_SORT)) {
    next.set('orderBy', orderBy);
  }
  if (state.limit !== PAGE_SIZES[0]) next.set('limit', String(state.limit));
  if (state.cursor) next.set('cursor', state.cursor);
  return next;
}

/** Whether anything is filtered out. */
export function hasFilters(state: PortfolioState): boolean {
  const { orderBy, ...filters } = toFilter(state);
  return Object.values(filters).some(value => value !== undefined);
}
