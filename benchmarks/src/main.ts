import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Benchmark, Database, Request } from './benchmark';
import { coreBenchmark } from './core/coreBenchmark';
import { frontendBenchmark } from './frontend/frontendBenchmark';
import { ingestionBenchmark } from './ingestion/ingestionBenchmark';
import { lintBenchmark } from './lint/lintBenchmark';
import { loadBenchmark } from './load/loadBenchmark';
import { closePortals } from './portal/openPortal';
import { portfolioBenchmark } from './portfolio/portfolioBenchmark';
import { viewBenchmark } from './view/viewBenchmark';
import { keepResults, writeReadme } from './report/readme';
import type { Results } from './report/results';
import { writeResults } from './report/writeTable';

const BENCHMARKS: readonly Benchmark[] = [
  lintBenchmark,
  coreBenchmark,
  ingestionBenchmark,
  viewBenchmark,
  portfolioBenchmark,
  loadBenchmark,
  frontendBenchmark,
];

const DATABASES: Record<string, readonly Database[]> = {
  sqlite: ['SQLite'],
  postgres: ['PostgreSQL'],
  both: ['SQLite', 'PostgreSQL'],
};

const USAGE = `yarn bench [${BENCHMARKS.map(({ name }) => name).join(
  '|',
)} …] [options]

  --database sqlite|postgres|both  where it makes a difference (default: both)
  --size <entities>                another size than the goals are stated for
  --quick                          only see whether they work
  --table                          only write the table again

Results are kept and written into benchmarks/README.md, except of --quick.`;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      database: { type: 'string', default: 'both' },
      size: { type: 'string' },
      quick: { type: 'boolean', default: false },
      table: { type: 'boolean', default: false },
    },
  });
  const databases = DATABASES[values.database];
  const size = values.size === undefined ? undefined : Number(values.size);
  const isKnown = (name: string) => BENCHMARKS.some(each => each.name === name);
  if (!databases || Number.isNaN(size) || !positionals.every(isKnown)) {
    throw new Error(USAGE);
  }
  const chosen =
    positionals.length === 0
      ? BENCHMARKS
      : BENCHMARKS.filter(({ name }) => positionals.includes(name));
  return { ...values, chosen, databases, size };
}

async function runOne(
  { name, usesDatabase, run }: Benchmark,
  request: Request,
): Promise<Results> {
  return {
    benchmark: name,
    database: usesDatabase ? request.database : undefined,
    machine: `Node ${process.versions.node}, ${availableParallelism()} cores`,
    measuredOn: new Date().toISOString().slice(0, 10),
    ...(await run(request)),
  };
}

async function main() {
  const { chosen, databases, size, quick, table } = readArguments();
  if (table) {
    writeReadme();
    return;
  }
  for (const database of databases) {
    // Where the database makes no difference, once is enough.
    const due = chosen.filter(
      ({ usesDatabase }) => usesDatabase || database === databases[0],
    );
    for (const benchmark of due) {
      const note = (text: string) => console.log(`${benchmark.name}: ${text}`);
      const request = { isQuick: quick, size, database, note };
      const results = await runOne(benchmark, request);
      console.log(`\n${writeResults(results)}\n`);
      if (!quick) keepResults(results);
    }
    await closePortals();
  }
}

main()
  .catch(error => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(closePortals);
