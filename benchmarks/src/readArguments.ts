import { parseArgs } from 'node:util';
import type { Benchmark, Database } from './benchmark';

const DATABASES: Record<string, readonly Database[]> = {
  sqlite: ['SQLite'],
  postgres: ['PostgreSQL'],
  both: ['SQLite', 'PostgreSQL'],
};

/** Words that are no request for a benchmark; its message tells what would be one. */
export class UsageError extends Error {}

/** What is to be done. */
export interface BenchmarkArguments {
  chosen: readonly Benchmark[];
  databases: readonly Database[];
  /** In entities; the one that the goals are stated for where there is none. */
  size?: number;
  quick: boolean;
  table: boolean;
  help: boolean;
}

/** How the benchmarks are asked for. */
export function usageOf(benchmarks: readonly Benchmark[]): string {
  return `yarn bench [${benchmarks
    .map(({ name }) => name)
    .join('|')} …] [options]

  --database sqlite|postgres|both  where it makes a difference (default: both)
  --size <entities>                another size than the goals are stated for
  --quick                          only see whether they work
  --table                          only write the table again
  --help                           this text

Results are kept and written into benchmarks/README.md, except of --quick.`;
}

/**
 * Reads what somebody has typed after `yarn bench`.
 *
 * @throws UsageError where a word of it is not known
 */
export function readArguments(
  args: string[],
  benchmarks: readonly Benchmark[],
): BenchmarkArguments {
  const { values, positionals } = parse(args, benchmarks);
  const unknown = positionals.find(
    word => !benchmarks.some(({ name }) => name === word),
  );
  if (unknown !== undefined) {
    throw refusal(`There is no benchmark "${unknown}"`, benchmarks);
  }
  const databases = DATABASES[values.database];
  if (!databases) {
    throw refusal(`There is no database "${values.database}"`, benchmarks);
  }
  const size = values.size === undefined ? undefined : Number(values.size);
  if (size !== undefined && !(Number.isInteger(size) && size > 0)) {
    throw refusal(`"${values.size}" is no number of entities`, benchmarks);
  }
  const isChosen = ({ name }: Benchmark) =>
    positionals.length === 0 || positionals.includes(name);
  const { quick, table, help } = values;
  const chosen = benchmarks.filter(isChosen);
  return { chosen, databases, size, quick, table, help };
}

function parse(args: string[], benchmarks: readonly Benchmark[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        database: { type: 'string', default: 'both' },
        size: { type: 'string' },
        quick: { type: 'boolean', default: false },
        table: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw refusal(
      error instanceof Error ? error.message : String(error),
      benchmarks,
    );
  }
}

function refusal(what: string, benchmarks: readonly Benchmark[]): UsageError {
  return new UsageError(`${what}\n\n${usageOf(benchmarks)}`);
}
