import {
  DIMENSIONS,
  parseDuration,
  type Dimension,
  type PortfolioRow,
  type SnapshotState,
  type Trend,
  type Verdict,
} from '@offerings/backstage-plugin-offerings-common';
import { searchForm, storableForm } from './text';

/** The tables of the portfolio. */
export const PORTFOLIO_TABLE = 'offerings_portfolio';
/** @see PORTFOLIO_TABLE */
export const TREND_TABLE = 'offerings_trend';
/** @see PORTFOLIO_TABLE */
export const REFRESHES_TABLE = 'offerings_refreshes';
/** @see PORTFOLIO_TABLE */
export const SNAPSHOT_TABLE = 'offerings_snapshot';

/** The verdicts, the worst first; a rank is a place in it. */
export const VERDICTS = [
  'fragmented',
  'fragile',
  'strong',
  'trustworthy',
] as const satisfies readonly Verdict[];

const DAY = 24 * 60 * 60 * 1000;

/** Long titles differ early, and PostgreSQL has a limit for what an index holds. */
const LONGEST_SORT_NAME = 200;

/** A row as the snapshot found it; its trend is in a table of its own. */
export type AssessedRow = Omit<PortfolioRow, 'trend'>;

/** An offering as the snapshot found it. */
export interface AssessedOffering {
  row: AssessedRow;
  /** What it can be searched by. */
  text: string;
}

/** The coverage of an offering as it is stored; ratios. */
export interface CoverageRecord {
  coverage?: number | null;
  organizations_and_people?: number | null;
  information_and_technology?: number | null;
  partners_and_suppliers?: number | null;
  value_streams_and_processes?: number | null;
}

/** An offering as it is stored. */
export interface PortfolioRecord extends CoverageRecord {
  root_ref: string;
  kind: string;
  sort_name: string;
  owner?: string | null;
  lifecycle: string;
  deprecated: boolean;
  verdict_rank: number;
  weakest_rank?: number | null;
  lead_time?: number | null;
  assessed_at: number;
  search_text: string;
  data: string;
}

/** How an offering stood on a day, as it is stored. */
export interface TrendRecord extends CoverageRecord {
  root_ref: string;
  day: number;
  verdict_rank: number;
}

/** How far the portfolio has come, as it is stored; instants in milliseconds since 1970. */
export interface SnapshotRecord {
  id: 1;
  cursor_key: string;
  started_at: number | null;
  assessed: number | null;
  total: number | null;
  completed_at: number | null;
  /** Another number whenever a row was written or taken away. */
  revision: number;
}

const COVERAGE_COLUMNS: Readonly<Record<Dimension, keyof CoverageRecord>> = {
  'organizations-and-people': 'organizations_and_people',
  'information-and-technology': 'information_and_technology',
  'partners-and-suppliers': 'partners_and_suppliers',
  'value-streams-and-processes': 'value_streams_and_processes',
};

/** The day of an instant, counted since 1970 in UTC. */
export function dayOf(instant: Date): number {
  return Math.floor(instant.getTime() / DAY);
}

/** A day as an ISO 8601 date. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The place of a verdict, from the worst. */
export function verdictRank(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}

/** The place of a dimension. */
export function dimensionRank(dimension: Dimension): number {
  return DIMENSIONS.indexOf(dimension);
}

function coverageRecord(row: AssessedRow): CoverageRecord {
  const record: CoverageRecord = { coverage: row.coverage };
  for (const { dimension, coverage } of row.dimensions) {
    record[COVERAGE_COLUMNS[dimension]] = coverage;
  }
  return record;
}

/** An offering as it is to be stored. */
export function toRecord({ row, text }: AssessedOffering): PortfolioRecord {
  return {
    root_ref: row.ref,
    kind: row.kind.toLocaleLowerCase('en-US'),
    sort_name: searchForm(row.title).slice(0, LONGEST_SORT_NAME),
    owner: row.owner && storableForm(row.owner),
    lifecycle: storableForm(row.lifecycle),
    deprecated: row.deprecated,
    verdict_rank: verdictRank(row.verdict),
    ...coverageRecord(row),
    weakest_rank: row.weakest && dimensionRank(row.weakest),
    lead_time:
      row.leadTime === undefined ? undefined : parseDuration(row.leadTime),
    assessed_at: Date.parse(row.assessedAt),
    search_text: searchForm(text),
    data: JSON.stringify(row),
  };
}

/** How an offering stands today, as it is to be stored. */
export function toTrendRecord({ row }: AssessedOffering): TrendRecord {
  return {
    root_ref: row.ref,
    day: dayOf(new Date(row.assessedAt)),
    verdict_rank: verdictRank(row.verdict),
    ...coverageRecord(row),
  };
}

/** How an offering stood on a day. */
export function toTrendPoint(record: TrendRecord): Trend['points'][number] {
  return {
    day: isoDay(record.day),
    verdict: VERDICTS[record.verdict_rank],
    coverage: record.coverage ?? undefined,
    dimensions: DIMENSIONS.map(dimension => ({
      dimension,
      coverage: record[COVERAGE_COLUMNS[dimension]] ?? undefined,
    })),
  };
}

/** How far the portfolio has come. */
export function toSnapshotState(record: SnapshotRecord): SnapshotState {
  const { started_at, completed_at, assessed, total } = record;
  if (completed_at !== null) {
    return {
      state: 'ready',
      completedAt: new Date(completed_at).toISOString(),
    };
  }
  if (started_at === null) return { state: 'pending' };
  return { state: 'first', assessed: assessed ?? 0, of: total ?? 0 };
}
