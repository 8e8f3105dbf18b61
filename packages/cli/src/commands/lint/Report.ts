import type {
  Diagnostic,
  LintResult,
} from '@offerings/backstage-plugin-offerings-common';
import type { Sources } from '../../sources/Sources';

/** What a lint found, as every format tells it. */
export interface Report {
  diagnostics: readonly Diagnostic[];
  /** How many files were looked at. */
  files: number;
  /** How many entities they hold. */
  entities: number;
  errors: number;
  warnings: number;
  /** How many of the diagnostics have a fix. */
  fixable: number;
  /** How many files were changed by fixes. */
  fixedFiles: number;
  /** What could not be looked at, one sentence each. */
  problems: readonly string[];
  /** The text of a file. */
  textOf(path: string): string | undefined;
}

/** Puts together what a lint found. */
export function makeReport(
  sources: Sources,
  { diagnostics, entities }: LintResult,
  { fixedFiles, problems }: Pick<Report, 'fixedFiles' | 'problems'>,
): Report {
  const errors = diagnostics.filter(d => d.severity === 'error').length;
  return {
    diagnostics,
    files: sources.size,
    entities: entities.length,
    errors,
    warnings: diagnostics.length - errors,
    fixable: diagnostics.filter(({ fix }) => fix).length,
    fixedFiles,
    problems,
    textOf: path => sources.textOf(path),
  };
}
