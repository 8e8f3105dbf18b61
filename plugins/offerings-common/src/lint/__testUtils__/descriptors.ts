import { filesOf } from '@offerings/mistakes';
import type { Diagnostic } from '../diagnostic';
import { lintFiles, type LintOptions } from '../lintFiles';

/** What is wrong with some files. */
export function lint(
  texts: string | readonly string[],
  options?: LintOptions,
): Diagnostic[] {
  return lintFiles(filesOf({ files: texts }), options).diagnostics;
}

/** The text that a diagnostic points at. */
export function pointedAt(
  { file, start, end }: Diagnostic,
  texts: string | readonly string[],
): string | undefined {
  const source = filesOf({ files: texts }).find(({ path }) => path === file);
  return source?.text.slice(start.offset, end.offset);
}
