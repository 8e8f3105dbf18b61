import { availableParallelism } from 'node:os';
import type { Benchmark, Request } from './benchmark';
import { coreBenchmark } from './core/coreBenchmark';
import { frontendBenchmark } from './frontend/frontendBenchmark';
import { ingestionBenchmark } from './ingestion/ingestionBenchmark';
import { lintBenchmark } from './lint/lintBenchmark';
import { loadBenchmark } from './load/loadBenchmark';
import { closePortals } from './portal/openPortal';
import { portfolioBenchmark } from './portfolio/portfolioBenchmark';
import { viewBenchmark } from './view/viewBenchmark';
import { readArguments, UsageError, usageOf } from './readArguments';
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
  const { chosen, databases, size, quick, table, help } = readArguments(
    process.argv.slice(2),
    BENCHMARKS,
  );
  if (help) {
    console.log(usageOf(BENCHMARKS));
    return;
  }
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
    console.error(error instanceof UsageError ? error.message : error);
    process.exitCode = 1;
  })
  .finally(closePortals);
