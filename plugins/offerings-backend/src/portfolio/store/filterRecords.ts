import type { Knex } from 'knex';

/** Which rows are wanted; what is left out does not matter. */
export interface RecordFilter {
  kinds?: string[];
  /** Lists of full refs: the owner has to be in each. */
  owners?: string[][];
  lifecycles?: string[];
  verdictRanks?: number[];
  weakestRanks?: number[];
  /** In the form that is searched; all of them have to be found. */
  words?: string[];
}

function escaped(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&');
}

/** Narrows a query to the rows that fit. */
export function filterRecords<T extends Knex.QueryBuilder>(
  query: T,
  filter: RecordFilter,
): T {
  const { kinds, owners = [], lifecycles, verdictRanks, weakestRanks } = filter;
  if (kinds) query.whereIn('kind', kinds);
  for (const owned of owners) query.whereIn('owner', owned);
  if (lifecycles) query.whereIn('lifecycle', lifecycles);
  if (verdictRanks) query.whereIn('verdict_rank', verdictRanks);
  if (weakestRanks) query.whereIn('weakest_rank', weakestRanks);
  for (const word of filter.words ?? []) {
    query.whereRaw(`search_text like ? escape '\\'`, [`%${escaped(word)}%`]);
  }
  return query;
}
