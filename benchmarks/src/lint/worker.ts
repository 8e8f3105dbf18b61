import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { parseAllDocuments } from 'yaml';
import type { Lap, Work } from './runWorker';

type Job = (folder: string) => Promise<unknown> | unknown;

/** The command line itself, from its source. */
async function loadCommandLine(): Promise<Job> {
  const module = await import(
    resolvePackagePath('@offerings/cli', 'src/index.ts')
  );
  // A CommonJS module arrives with all of its exports in `default`.
  const { main } = module.default ?? module;
  return folder => {
    process.argv = [process.execPath, 'offerings', 'lint', folder];
    return main();
  };
}

function* textsIn(folder: string) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, String(name));
    if (path.endsWith('.yaml')) yield readFileSync(path, 'utf8');
  }
}

function parse(folder: string) {
  for (const text of textsIn(folder)) parseAllDocuments(text);
}

function hold(folder: string): unknown[] {
  const values: unknown[] = [];
  for (const text of textsIn(folder)) {
    const documents = parseAllDocuments(text);
    values.push(documents.map(document => document.toJS()));
  }
  return values;
}

const WORKS: Record<Work, () => Promise<Job>> = {
  lint: loadCommandLine,
  parse: async () => parse,
  hold: async () => hold,
};

async function run(
  work: Work,
  small: string,
  folder: string,
): Promise<Lap & { type: 'lap' }> {
  const doWork = await WORKS[work]();
  // Loads what is loaded on demand.
  await doWork(small);
  const before = process.cpuUsage();
  const begin = performance.now();
  await doWork(folder);
  const milliseconds = performance.now() - begin;
  const { user, system } = process.cpuUsage(before);
  return {
    type: 'lap',
    milliseconds,
    processorMilliseconds: (user + system) / 1000,
  };
}

const [work, small, folder] = process.argv.slice(2);

run(work as Work, small, folder).then(lap => {
  process.send?.(lap, () => process.exit());
});
