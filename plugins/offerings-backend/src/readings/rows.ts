import type { MeasureReading } from '@offerings/backstage-plugin-offerings-common';

/** The table of readings. */
export const READINGS_TABLE = 'offerings_readings';

/** What is unique about a reading. */
export const READING_KEY = ['offering', 'measure', 'at'] as const;

/** A reading as it is stored. */
export interface ReadingRow {
  offering: string;
  measure: string;
  /** Milliseconds since 1970 UTC; PostgreSQL hands them out as text. */
  at: number | string;
  value: number;
}

/** A reading as it is stored. */
function toRow({ offering, measure, at, value }: MeasureReading) {
  return { offering, measure, at: Date.parse(at), value };
}

/** A reading as it was stored. */
export function fromRow({
  offering,
  measure,
  at,
  value,
}: ReadingRow): MeasureReading {
  return { offering, measure, at: new Date(Number(at)).toISOString(), value };
}

/**
 * In the order of the key; of equals the first stays the first.
 *
 * @remarks
 * Whoever stores readings goes through them in this order, so that no two wait for each other for ever.
 */
export function sortedByKey(readings: readonly MeasureReading[]) {
  return readings.map(toRow).sort(byKey);
}

type Row = ReturnType<typeof toRow>;

function byKey(a: Row, b: Row): number {
  return (
    compare(a.offering, b.offering) ||
    compare(a.measure, b.measure) ||
    a.at - b.at
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
