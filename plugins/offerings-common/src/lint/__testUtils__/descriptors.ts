import { OFFERINGS_API_VERSION } from '../../kinds';
import type { Diagnostic, SourceFile } from '../diagnostic';
import { lintFiles, type LintOptions } from '../lintFiles';

/** A file of the smallest valid Product, with more lines under its `spec`. */
export function productYaml(...lines: string[]): string {
  return entityYaml('Product', 'enrollment', [
    'type: platform',
    'lifecycle: production',
    'owner: team-a',
    'need: Students enrol in time.',
    ...lines,
  ]);
}

/** The same of a Service that delivers it. */
export function serviceYaml(...lines: string[]): string {
  return entityYaml('Service', 'help', [
    'type: support',
    'lifecycle: production',
    'owner: team-a',
    'need: Students get help.',
    'products: [enrollment]',
    ...lines,
  ]);
}

/** The same of a ValueStream that realizes it. */
export function streamYaml(...lines: string[]): string {
  return entityYaml('ValueStream', 'enrol', [
    'type: journey',
    'lifecycle: production',
    'owner: team-a',
    'offerings: [product:enrollment]',
    ...lines,
  ]);
}

/** The same of a Practice. */
export function practiceYaml(practice: string, ...lines: string[]): string {
  return entityYaml('Practice', 'incidents', [
    `practice: ${practice}`,
    'lifecycle: production',
    'owner: team-a',
    'purpose: Operation is restored soon.',
    ...lines,
  ]);
}

/** A descriptor of any kind of ours. */
export function entityYaml(
  kind: string,
  name: string,
  spec: readonly string[],
): string {
  return [
    `apiVersion: ${OFFERINGS_API_VERSION}`,
    `kind: ${kind}`,
    'metadata:',
    `  name: ${name}`,
    'spec:',
    ...spec.map(line => `  ${line}`),
    '',
  ].join('\n');
}

/** Files called `a.yaml`, `b.yaml`, … */
export function filesOf(texts: readonly string[]): SourceFile[] {
  return texts.map((text, index) => ({
    path: `${String.fromCharCode(97 + index)}.yaml`,
    text,
  }));
}

/** What is wrong with some files. */
export function lint(
  texts: string | readonly string[],
  options?: LintOptions,
): Diagnostic[] {
  return lintFiles(filesOf([texts].flat()), options).diagnostics;
}

/** The text that a diagnostic points at. */
export function pointedAt(
  { file, start, end }: Diagnostic,
  texts: string | readonly string[],
): string | undefined {
  const source = filesOf([texts].flat()).find(({ path }) => path === file);
  return source?.text.slice(start.offset, end.offset);
}
