import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Failure } from '../bootstrap/failure.mjs';
import { root } from '../bootstrap/repository.mjs';

/** Where the example's readings are described. */
export const CURVES = join(root, 'examples', 'readings', 'university.yaml');

const NUMBERS = [
  'start',
  'end',
  'noise',
  'weekend',
  'decimals',
  'most',
  'silentFor',
];
const KEYS = ['offering', 'measure', 'change', ...NUMBERS];

/** The curves that readings are made of, see examples/readings/university.yaml. */
export async function readCurves(file = CURVES) {
  return checkCurves(parse(await readFile(file, 'utf8')), file);
}

/** The curves in a parsed file, or a failure that says which one is wrong. */
export function checkCurves(content, file) {
  const curves = content?.readings;
  if (!Array.isArray(curves)) {
    throw new Failure(`${file} has no list "readings": correct it.`);
  }
  for (const [index, curve] of curves.entries()) {
    const problem = problemOf(curve);
    if (problem) {
      throw new Failure(`readings[${index}] in ${file} ${problem}.`);
    }
  }
  return curves;
}

function problemOf(curve) {
  if (typeof curve !== 'object' || curve === null) return 'is no measure';
  const unknown = Object.keys(curve).find(key => !KEYS.includes(key));
  if (unknown) return `has an unknown field "${unknown}"`;
  for (const key of ['offering', 'measure']) {
    if (typeof curve[key] !== 'string') return `has no ${key}`;
  }
  for (const key of ['start', 'end']) {
    if (curve[key] === undefined) return `has no ${key}`;
  }
  const wrong = NUMBERS.find(
    key => curve[key] !== undefined && !Number.isFinite(curve[key]),
  );
  if (wrong) return `needs a number as ${wrong}`;
  const { change } = curve;
  const isChange =
    change === undefined ||
    (/^\d{4}-\d\d-\d\d$/.test(change?.on) && Number.isFinite(change.by));
  return isChange ? undefined : 'needs a date "on" and a number "by" as change';
}
