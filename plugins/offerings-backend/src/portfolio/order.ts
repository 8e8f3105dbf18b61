import { InputError } from '@backstage/errors';
import { nearest } from '@offerings/backstage-plugin-offerings-common';
import type { PortfolioRecord } from './store/records';

/** What a portfolio can be sorted by, with where that is stored and whether it may be missing. */
const COLUMNS = {
  name: { stored: 'sort_name' },
  kind: { stored: 'kind' },
  owner: { stored: 'owner', mayBeMissing: true },
  lifecycle: { stored: 'lifecycle' },
  verdict: { stored: 'verdict_rank' },
  coverage: { stored: 'coverage', mayBeMissing: true },
  'organizations-and-people': {
    stored: 'organizations_and_people',
    mayBeMissing: true,
  },
  'information-and-technology': {
    stored: 'information_and_technology',
    mayBeMissing: true,
  },
  'partners-and-suppliers': {
    stored: 'partners_and_suppliers',
    mayBeMissing: true,
  },
  'value-streams-and-processes': {
    stored: 'value_streams_and_processes',
    mayBeMissing: true,
  },
  weakest: { stored: 'weakest_rank', mayBeMissing: true },
  leadTime: { stored: 'lead_time', mayBeMissing: true },
} as const satisfies Record<
  string,
  { stored: keyof PortfolioRecord; mayBeMissing?: boolean }
>;

type ColumnName = keyof typeof COLUMNS;

/** The columns that a portfolio can be sorted by. */
export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

/** How rows are sorted; equals by ref in the same direction, and rows without a value last in either. */
export interface Order {
  column: (typeof COLUMNS)[ColumnName]['stored'];
  mayBeMissing: boolean;
  descending: boolean;
}

/**
 * Reads an order such as `coverage,asc`.
 *
 * @throws InputError where it names no column or no direction
 */
export function parseOrder(written: string = 'name,asc'): Order {
  const [name, direction, ...rest] = written.split(',');
  if (!isColumnName(name)) {
    const meant = nearest(name, COLUMN_NAMES);
    throw new InputError(
      `orderBy: there is no column '${name}', ${
        meant
          ? `did you mean '${meant}'?`
          : `known are ${COLUMN_NAMES.join(', ')}`
      }`,
    );
  }
  if (rest.length > 0 || (direction !== 'asc' && direction !== 'desc')) {
    throw new InputError(
      `orderBy is '${written}', and must be a column and a direction, such as ${name},asc or ${name},desc`,
    );
  }
  const column: { stored: Order['column']; mayBeMissing?: boolean } =
    COLUMNS[name];
  return {
    column: column.stored,
    mayBeMissing: column.mayBeMissing ?? false,
    descending: direction === 'desc',
  };
}

function isColumnName(name: string): name is ColumnName {
  return Object.hasOwn(COLUMNS, name);
}
