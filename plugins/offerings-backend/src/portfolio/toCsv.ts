import {
  DIMENSION_TERMS,
  DIMENSIONS,
  parseDuration,
} from '@offerings/backstage-plugin-offerings-common';
import { stringify } from 'csv-stringify/sync';
import type { AssessedRow } from './store/records';

const HOUR = 60 * 60 * 1000;

type Cell = string | number | undefined;

interface Column {
  header: string;
  cell(row: AssessedRow): Cell;
}

/** A percentage with one decimal at most; just under 100 never reads as 100. */
function percent(ratio: number | undefined): number | undefined {
  return ratio === undefined ? undefined : Math.floor(ratio * 1000 + 1e-6) / 10;
}

function hours(duration: string | undefined): number | undefined {
  const length = duration === undefined ? undefined : parseDuration(duration);
  return length === undefined
    ? undefined
    : Math.round((length / HOUR) * 100) / 100;
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

const COLUMNS: readonly Column[] = [
  { header: 'Name', cell: row => row.title },
  { header: 'Kind', cell: row => row.kind },
  { header: 'Entity', cell: row => row.ref },
  { header: 'Owner', cell: row => row.owner },
  { header: 'Lifecycle', cell: row => row.lifecycle },
  { header: 'Type', cell: row => row.type },
  { header: 'Verdict', cell: row => row.verdict },
  {
    header: 'Reasons',
    cell: row =>
      row.reasons
        .map(({ code, dimension }) =>
          dimension ? `${code} (${DIMENSION_TERMS[dimension].title})` : code,
        )
        .join('; '),
  },
  { header: 'Early', cell: row => yesOrNo(row.early) },
  { header: 'Deprecated', cell: row => yesOrNo(row.deprecated) },
  { header: 'Coverage (%)', cell: row => percent(row.coverage) },
  ...DIMENSIONS.map(each => ({
    header: `${DIMENSION_TERMS[each].title} (%)`,
    cell: (row: AssessedRow) =>
      percent(
        row.dimensions.find(({ dimension }) => dimension === each)?.coverage,
      ),
  })),
  {
    header: 'Weakest dimension',
    cell: row => row.weakest && DIMENSION_TERMS[row.weakest].title,
  },
  { header: 'Lead time', cell: row => row.leadTime },
  { header: 'Lead time (hours)', cell: row => hours(row.leadTime) },
  { header: 'Steps timed', cell: row => row.leadTimeTimed?.known },
  { header: 'Steps that count', cell: row => row.leadTimeTimed?.of },
  {
    header: 'Services',
    cell: row => row.services.map(({ title }) => title).join('; '),
  },
  { header: 'Assessed at', cell: row => row.assessedAt },
];

/**
 * Rows as CSV (RFC 4180, with a byte-order mark, so that spreadsheets know the encoding). What a spreadsheet would take
 * for a formula is preceded by an apostrophe.
 */
export function toCsv(rows: AssessedRow[]): string {
  return stringify(
    [
      COLUMNS.map(({ header }) => header),
      ...rows.map(row => COLUMNS.map(({ cell }) => cell(row))),
    ],
    {
      bom: true,
      record_delimiter: 'windows',
      quote_record_delimiter: true,
      escape_formulas: true,
    },
  );
}
