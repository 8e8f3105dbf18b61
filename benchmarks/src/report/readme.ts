import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Results } from './results';
import { writeResults } from './writeTable';

const BEGIN = '<!-- results: begin; written by `yarn bench` -->';
const END = '<!-- results: end -->';

const ROOT = resolvePackagePath('@offerings/benchmarks');
const FOLDER = join(ROOT, 'results');
const README = join(ROOT, 'README.md');

/** The order in which benchmarks stand in the page; others come after them. */
const ORDER = [
  'lint',
  'core',
  'ingestion',
  'view',
  'portfolio',
  'load',
  'frontend',
];

function place({ benchmark, database = '' }: Results): string {
  const known = ORDER.indexOf(benchmark);
  const number = known < 0 ? ORDER.length : known;
  return `${number} ${benchmark} ${database === 'SQLite' ? 0 : 1}`;
}

/** The page with other results between its marks. */
export function withResults(page: string, all: readonly Results[]): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`No marks for the results`);
  const sections = [...all]
    .sort((a, b) => (place(a) < place(b) ? -1 : 1))
    .map(writeResults);
  return [
    page.slice(0, begin + BEGIN.length),
    ...sections,
    page.slice(end),
  ].join('\n\n');
}

/** Keeps what a run found, and writes all that is kept into the page. */
export function keepResults(results: Results) {
  const { benchmark, database } = results;
  const name = [benchmark, database?.toLocaleLowerCase('en-US')]
    .filter(Boolean)
    .join('-');
  const text = `${JSON.stringify(results, undefined, 2)}\n`;
  writeFileSync(join(FOLDER, `${name}.json`), text);
  writeReadme();
}

/** Writes all results that are kept into the page. */
export function writeReadme() {
  const all = readdirSync(FOLDER)
    .filter(name => name.endsWith('.json'))
    .map(
      name => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Results,
    );
  writeFileSync(README, withResults(readFileSync(README, 'utf8'), all));
}
