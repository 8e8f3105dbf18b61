import {
  practiceYaml,
  productYaml,
  serviceYaml,
  streamYaml,
} from '@offerings/mistakes';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { applyFixes } from './applyFixes';
import type { Diagnostic, SourceFile } from './diagnostic';
import { lintFiles } from './lintFiles';
import { mutated } from './__testUtils__/mutations';

const UNIVERSITY = resolve(__dirname, '../../../../examples/university');

/** The descriptors of the example university, one at a time. */
function university(): string[] {
  return readdirSync(UNIVERSITY, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.yaml'))
    .flatMap(file =>
      readFileSync(join(UNIVERSITY, file), 'utf8').split(/^---\n/m),
    )
    .filter(text => text.includes('apiVersion: offerings/'));
}

/** Small descriptors that refer to each other in as many ways as there are. */
const SMALL = [
  productYaml(
    'stakeholders: [{name: Student, roles: [user]}]',
    'suppliers:',
    '  - name: Paper mill',
    '    ref: mill',
    'outcomes:',
    '  - {name: A, statement: B, stakeholder: Student, measuredBy: Use}',
    'measures: [{name: Use, metric: adoption}]',
    'governance: {accountable: service-desk, investment: invest, reviewEvery: P30D}',
    'improvements:',
    '  - {title: A, learnedFrom: use, learnedAt: ask, changes: Portal, status: done}',
    'capabilities: [{name: Portal, type: software, parts: [component:portal]}]',
  ),
  serviceYaml('serviceLevels: [{name: A, measure: Use}]'),
  streamYaml(
    'endsAt: [enrol]',
    'steps:',
    '  - id: ask # the first',
    '    title: Ask',
    '    stage: discover',
    '    performers: [service-desk]',
    '    stakeholder: Student',
    '    next: [enrol]',
    '  - {id: enrol, title: "Enrol", stage: deliver, performers: [registrar-office]}',
  ),
  practiceYaml(
    'incident-management',
    'supports: [product:student-enrollment-platform]',
  ),
];

function isAround(diagnostic: Diagnostic, text: string): boolean {
  const { start, end } = diagnostic;
  const lines = text.split('\n');
  return [start, end].every(({ line, column, offset }) => {
    const before = lines.slice(0, line - 1).join('\n');
    const lineStart = line === 1 ? 0 : before.length + 1;
    return (
      offset >= 0 &&
      offset <= text.length &&
      offset === lineStart + column - 1 &&
      start.offset <= end.offset
    );
  });
}

function countErrors(text: string): number {
  return parseAllDocuments(text, { uniqueKeys: false })
    .map(({ errors }) => errors.length)
    .reduce((sum, errors) => sum + errors, 0);
}

const exists = (ref: string) => ref.startsWith('component:');

function lint(text: string, others: readonly SourceFile[]): Diagnostic[] {
  return lintFiles([{ path: 'changed.yaml', text }, ...others], {
    exists,
  }).diagnostics.filter(({ file }) => file === 'changed.yaml');
}

function checkFix(
  text: string,
  others: readonly SourceFile[],
  before: readonly Diagnostic[],
  { fix }: Diagnostic,
) {
  if (!fix) return;
  const fixed = applyFixes(text, [fix]);
  expect(countErrors(fixed)).toBeLessThanOrEqual(countErrors(text));
  expect(lint(fixed, others).length).toBeLessThan(before.length);
}

function check(texts: readonly string[], numRuns: number): number {
  const others = SMALL.map((text, index) => ({ path: `${index}.yaml`, text }));
  let fixes = 0;
  fc.assert(
    fc.property(
      mutated(texts),
      fc.subarray(others, { minLength: 1 }),
      (text, beside) => {
        const found = lint(text, beside);
        for (const diagnostic of found) {
          expect(isAround(diagnostic, text)).toBe(true);
          checkFix(text, beside, found, diagnostic);
        }
        fixes += found.filter(({ fix }) => fix).length;
      },
    ),
    { numRuns },
  );
  return fixes;
}

describe('lintFiles, given descriptors in which something went wrong', () => {
  it('finds places in small ones, and offers what mends them', () => {
    expect(check(SMALL, 9_000)).toBeGreaterThan(500);
  }, 160_000);

  it('finds places in those of a university, and offers what mends them', () => {
    expect(check(university(), 1_500)).toBeGreaterThan(50);
  }, 160_000);
});
