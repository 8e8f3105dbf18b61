import type { Diagnostic } from '@offerings/backstage-plugin-offerings-common';
import type { Report } from '../commands/lint/Report';

/** A diagnostic that underlines the first occurrence of some words. */
export function diagnosticAt(
  text: string,
  words: string,
  more: Partial<Diagnostic> = {},
): Diagnostic {
  const positionOf = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    const column = before[before.length - 1].length + 1;
    return { line: before.length, column, offset };
  };
  const offset = text.indexOf(words);
  return {
    file: 'team/catalog-info.yaml',
    start: positionOf(offset),
    end: positionOf(offset + words.length),
    severity: 'error',
    rule: 'unknown-field',
    message: '`spec.ownr`: unknown field, did you mean `owner`?',
    entityRef: 'product:default/course-search',
    field: 'spec.ownr',
    ...more,
  };
}

/** A report on one file. */
export function reportOf(
  text: string,
  diagnostics: Diagnostic[],
  more: Partial<Report> = {},
): Report {
  const errors = diagnostics.filter(d => d.severity === 'error').length;
  return {
    diagnostics,
    files: 1,
    entities: 1,
    errors,
    warnings: diagnostics.length - errors,
    fixable: diagnostics.filter(({ fix }) => fix).length,
    fixedFiles: 0,
    problems: [],
    textOf: () => text,
    ...more,
  };
}
