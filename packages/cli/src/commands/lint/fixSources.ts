import {
  applyFixes,
  lintFiles,
  type DiagnosticFix,
  type LintOptions,
  type LintResult,
} from '@offerings/backstage-plugin-offerings-common';
import type { Sources } from '../../sources/Sources';

/** One fix may bring another to light; two that undo each other must not go on for ever. */
const MOST_ROUNDS = 10;

interface Mended {
  /** What is left. */
  result: LintResult;
  /** How many files were changed. */
  fixedFiles: number;
  /** Which files could not be written, one sentence each. */
  problems: string[];
}

function fixesByFile({ diagnostics }: LintResult) {
  const byFile = new Map<string, DiagnosticFix[]>();
  for (const { file, fix } of diagnostics) {
    if (fix) byFile.set(file, [...(byFile.get(file) ?? []), fix]);
  }
  return byFile;
}

/** Writes every safe fix into its file, until none is left. */
export function fixSources(
  sources: Sources,
  before: LintResult,
  options: LintOptions,
): Mended {
  const problems = new Map<string, string>();
  const written = new Set<string>();
  let result = before;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const changed: string[] = [];
    for (const [file, fixes] of fixesByFile(result)) {
      const text = sources.textOf(file);
      if (text === undefined || problems.has(file)) continue;
      const mended = applyFixes(text, fixes);
      if (mended === text) continue;
      const problem = sources.write(file, mended);
      if (problem) problems.set(file, problem);
      else changed.push(file);
    }
    if (changed.length === 0) break;
    for (const file of changed) written.add(file);
    result = lintFiles(sources, options);
  }
  return {
    result,
    fixedFiles: written.size,
    problems: [...problems.values()],
  };
}
