import type { Knex } from 'knex';

/** What differs from one time to the next. */
const PASSING = [
  'id',
  'next_update_at',
  'last_discovery_at',
  'last_updated_at',
];

/** The tables in which a catalog keeps entities, with the column that says whose a row is. */
const TABLES = {
  refresh_state: 'entity_ref',
  refresh_state_references: 'target_entity_ref',
  refresh_keys: 'entity_id',
  relations: 'originating_entity_id',
  final_entities: 'entity_ref',
  search: 'entity_id',
} as const;

/** An entity of a catalog. */
export interface Stored {
  entity_id: string;
  entity_ref: string;
}

/** The rows of a table, in an order that is always the same. */
export type RowsByTable = Record<keyof typeof TABLES, string[]>;

function textOf(row: object): string {
  const lasting = Object.entries(row).filter(
    ([name]) => !PASSING.includes(name),
  );
  return JSON.stringify(lasting.sort());
}

/** All that a catalog holds of some entities, but for times and running numbers. */
export async function catalogRows(
  knex: Knex,
  entities: readonly Stored[],
): Promise<RowsByTable> {
  const found = {} as RowsByTable;
  for (const [table, column] of Object.entries(TABLES)) {
    const own = column.endsWith('_id') ? 'entity_id' : 'entity_ref';
    const rows = await knex(table).whereIn(
      column,
      entities.map(entity => entity[own]),
    );
    found[table as keyof typeof TABLES] = rows.map(textOf).sort();
  }
  return found;
}
