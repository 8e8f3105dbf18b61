import type {
  PortfolioFilter,
  PortfolioQuery,
} from '@offerings/backstage-plugin-offerings-common';
import type { CursorSeal } from './CursorSeal';
import type { Edge } from './store/edge';
import type { RecordFilter } from './store/filterRecords';
import { dimensionRank, verdictRank } from './store/records';
import { searchForm, storableForm } from './store/text';

/** What a page is asked for by, whether it says so itself or through a cursor. */
export interface PortfolioRequest {
  filter: PortfolioFilter;
  edge?: Edge;
}

/**
 * What is asked for; a cursor carries filters and order along, and those beside it don't count.
 *
 * @throws InputError where the cursor is not one of ours
 */
export function readRequest(
  { cursor, limit: _, ...filter }: PortfolioQuery,
  seal: CursorSeal,
): PortfolioRequest {
  return cursor === undefined
    ? { filter }
    : (seal.open(cursor) as PortfolioRequest);
}

/** The cursor to another page of what was asked for. */
export function writeCursor(
  { filter }: PortfolioRequest,
  edge: Edge | undefined,
  seal: CursorSeal,
): string | undefined {
  return edge && seal.seal({ filter, edge } satisfies PortfolioRequest);
}

function lowerCase(refs: string[]): string[] {
  return refs.map(ref => storableForm(ref).toLocaleLowerCase('en-US'));
}

/**
 * Which rows fit.
 *
 * @param ownedByCaller - the refs that own what is the caller's; asked only where the filter does
 */
export async function toRecordFilter(
  filter: PortfolioFilter,
  ownedByCaller: () => Promise<string[]>,
): Promise<RecordFilter> {
  const { kind, owner, mine, lifecycle, verdict, weakest, text = '' } = filter;
  const owners = owner ? [lowerCase(owner)] : [];
  if (mine) owners.push(lowerCase(await ownedByCaller()));
  return {
    kinds: kind,
    owners,
    lifecycles: lifecycle?.map(storableForm),
    verdictRanks: verdict?.map(verdictRank),
    weakestRanks: weakest?.map(dimensionRank),
    words: searchForm(text)
      .split(' ')
      .filter(word => word !== ''),
  };
}
