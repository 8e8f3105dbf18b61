import type { Placement } from './place';

interface Run {
  from: number;
  to: number;
  /** The step that the run begins or ends at on this row. */
  anchor: string;
}

/** Tells where an arrow can run along a row or a column without touching a step or another arrow. */
export class Occupancy {
  private readonly byRow: number[][];
  private readonly byColumn: number[][];
  private readonly runs = new Map<number, Run[]>();

  constructor(placement: Placement) {
    const columns = placement.columns.length;
    const rows = placement.rows.length;
    this.byRow = Array.from({ length: rows }, () => zeros(columns));
    this.byColumn = Array.from({ length: columns }, () => zeros(rows));
    for (const { column, row } of placement.cells.values()) {
      this.byRow[row][column] = 1;
      this.byColumn[column][row] = 1;
    }
    for (const marks of [...this.byRow, ...this.byColumn]) {
      accumulate(marks);
    }
  }

  /** No step stands in the row strictly between two columns. */
  isRowFree(row: number, a: number, b: number): boolean {
    return countBetween(this.byRow[row], a, b) === 0;
  }

  /** No step stands in the column strictly between two rows. */
  isColumnFree(column: number, a: number, b: number): boolean {
    return countBetween(this.byColumn[column], a, b) === 0;
  }

  /** No step stands in the row between two columns, and no other arrow runs there. */
  canRun(row: number, a: number, b: number, anchor: string): boolean {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    return (
      this.isRowFree(row, a, b) &&
      (this.runs.get(row) ?? []).every(
        run => run.anchor === anchor || run.to <= from || to <= run.from,
      )
    );
  }

  /** Notes that an arrow runs along a row between two columns. */
  addRun(row: number, a: number, b: number, anchor: string) {
    const run = { from: Math.min(a, b), to: Math.max(a, b), anchor };
    this.runs.set(row, [...(this.runs.get(row) ?? []), run]);
  }
}

function zeros(length: number): number[] {
  return new Array<number>(length + 1).fill(0);
}

/** Turns marks into the counts of marks before each place. */
function accumulate(marks: number[]) {
  let sum = 0;
  for (const [index, mark] of marks.entries()) {
    marks[index] = sum;
    sum += mark;
  }
}

function countBetween(counts: number[], a: number, b: number): number {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  return to - from < 2 ? 0 : counts[to] - counts[from + 1];
}
