import type { Knex } from 'knex';
import type { Order } from '../order';
import { isBackward, isInclusive, type Edge } from './edge';
import { filterRecords } from './filterRecords';
import type { RowQuery } from './PortfolioStore';
import { PORTFOLIO_TABLE, type PortfolioRecord } from './records';

/**
 * A stretch of rows that the database can read straight off an index: those that have what they are sorted by, or the
 * others, which follow.
 */
export interface Section {
  hasValue: boolean;
  /** Where it begins; left out, at its end. */
  edge?: Edge;
}

/** The sections to read, one after the other. */
export function sectionsFrom(order: Order, edge: Edge | undefined): Section[] {
  const all = order.mayBeMissing ? [true, false] : [true];
  const inReadingOrder = isBackward(edge) ? all.reverse() : all;
  const start = edge
    ? inReadingOrder.indexOf(edge.place.value !== undefined)
    : 0;
  return inReadingOrder.slice(start).map((hasValue, index) => ({
    hasValue,
    edge: index === 0 ? edge : undefined,
  }));
}

/** Reads rows of one section, at most as many as the limit says. */
export function readSection(
  knex: Knex,
  query: Omit<RowQuery, 'edge'> & { section: Section; backward: boolean },
): Knex.QueryBuilder<PortfolioRecord, PortfolioRecord[]> {
  const { filter, order, limit, section, backward } = query;
  const { column } = order;
  const direction = order.descending === backward ? 'asc' : 'desc';
  const rows = filterRecords(
    knex<PortfolioRecord>(PORTFOLIO_TABLE).select(),
    filter,
  ).limit(limit);
  if (section.edge) startAt(rows, section.edge, order, direction);
  if (section.hasValue) {
    rows.whereNotNull(column).orderBy(column, direction);
  } else {
    rows.whereNull(column);
  }
  return rows.orderBy('root_ref', direction);
}

function startAt(
  rows: Knex.QueryBuilder,
  edge: Edge,
  { column }: Order,
  direction: 'asc' | 'desc',
): void {
  const { value, ref } = edge.place;
  const operator = `${direction === 'asc' ? '>' : '<'}${
    isInclusive(edge) ? '=' : ''
  }`;
  if (value === undefined) {
    rows.where('root_ref', operator, ref);
  } else {
    rows.whereRaw(`(??, ??) ${operator} (?, ?)`, [
      column,
      'root_ref',
      value,
      ref,
    ]);
  }
}
