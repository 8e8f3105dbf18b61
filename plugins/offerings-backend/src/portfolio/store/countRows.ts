import type {
  PortfolioFacets,
  PortfolioPage,
} from '@offerings/backstage-plugin-offerings-common';
import type { Knex } from 'knex';
import { filterRecords, type RecordFilter } from './filterRecords';
import { PORTFOLIO_TABLE, VERDICTS } from './records';

/** How many rows there are. */
export type Totals = Required<Pick<PortfolioPage, 'totalItems' | 'verdicts'>>;

/** How many rows fit, and how many have each verdict; the deprecated count among the rows only. */
export async function countRows(
  knex: Knex,
  filter: RecordFilter,
): Promise<Totals> {
  const counts: Array<{
    verdict_rank: number;
    deprecated: boolean | number;
    count: number | string;
  }> = await filterRecords(knex(PORTFOLIO_TABLE), filter)
    .select('verdict_rank', 'deprecated')
    .count({ count: '*' })
    .groupBy('verdict_rank', 'deprecated');

  const verdicts = { fragmented: 0, fragile: 0, strong: 0, trustworthy: 0 };
  let totalItems = 0;
  for (const { verdict_rank, deprecated, count } of counts) {
    totalItems += Number(count);
    if (!deprecated) verdicts[VERDICTS[verdict_rank]] += Number(count);
  }
  return { totalItems, verdicts };
}

/** The values that filters can take, over all rows. */
export async function readFacets(knex: Knex): Promise<PortfolioFacets> {
  return {
    owners: await distinct(knex, 'owner'),
    lifecycles: await distinct(knex, 'lifecycle'),
  };
}

async function distinct(
  knex: Knex,
  column: 'owner' | 'lifecycle',
): Promise<string[]> {
  return knex(PORTFOLIO_TABLE)
    .distinct(column)
    .whereNotNull(column)
    .andWhereNot(column, '')
    .orderBy(column)
    .pluck(column);
}
