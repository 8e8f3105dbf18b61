import type { Results } from './report/results';

/** The databases that Backstage runs on. */
export type Database = 'SQLite' | 'PostgreSQL';

/** What a run was asked for. */
export interface Request {
  /** Small and with few rounds, to see whether it works; its figures say nothing. */
  isQuick: boolean;
  database: Database;
  /** How many entities the catalogue holds; left out, what the goals are stated for. */
  size?: number;
  /** Tells how far it is. */
  note(text: string): void;
}

/** What a benchmark finds; where and when it did is the runner's to say. */
export type Findings = Omit<
  Results,
  'benchmark' | 'database' | 'machine' | 'measuredOn'
>;

/** One subject, with the floors that it is measured against. */
export interface Benchmark {
  name: string;
  /** Whether it makes a difference on which database it runs. */
  usesDatabase: boolean;
  run(request: Request): Promise<Findings>;
}
