import { InputError } from '@backstage/errors';
import {
  lintFiles,
  validateBuiltinKind,
  type LintOptions,
} from '@offerings/backstage-plugin-offerings-common';
import { connectCatalog } from '../../catalog/connectCatalog';
import { findExisting } from '../../catalog/findExisting';
import { readSettings } from '../../settings/readSettings';
import { EXIT, type ExitCode } from '../../exitCodes';
import {
  openSources,
  refuseNothing,
  STANDARD_INPUT,
  type SourceRequest,
} from '../../sources/openSources';
import type { Sources } from '../../sources/Sources';
import type { Terminal } from '../../terminal/Terminal';
import { fixSources } from './fixSources';
import { writeReport } from './formats';
import type { Format } from './formats/names';
import { makeReport, type Report } from './Report';

/** What to lint, and how to tell of it. */
export interface LintRequest extends SourceRequest {
  format: Format;
  /** Whether to write the safe fixes into the files. */
  fix?: boolean;
  /** Whether to show errors only. */
  quiet?: boolean;
  /** How many warnings there may be; any number where it is left out. */
  maxWarnings?: number;
  /** The URL of a portal to look references up in. */
  catalog?: string;
  /** Whose settings hold. */
  settings?: string;
}

/** Looks up what the files name and do not hold. */
async function lookUp(
  refs: readonly string[],
  catalog: string,
  terminal: Terminal,
): Promise<{ exists: LintOptions['exists']; problems: string[] }> {
  const running = connectCatalog(catalog, terminal.env);
  const { known, problem } = await findExisting(running, refs);
  return {
    exists: ref => known.get(ref),
    problems: problem ? [problem] : [],
  };
}

function exitCodeOf(report: Report, maxWarnings = Infinity): ExitCode {
  if (report.problems.length > 0) return EXIT.failed;
  const isBad = report.errors > 0 || report.warnings > maxWarnings;
  return isBad ? EXIT.mistakes : EXIT.ok;
}

async function lintSources(
  sources: Sources,
  { fix, catalog, settings: from }: LintRequest,
  terminal: Terminal,
): Promise<Report> {
  const { settings } = await readSettings(from, terminal);
  let options: LintOptions = {
    validateOther: validateBuiltinKind,
    terms: settings.terms,
  };
  let result = lintFiles(sources, options);
  let problems: string[] = [];
  if (catalog !== undefined) {
    const looked = await lookUp(result.outside, catalog, terminal);
    options = { ...options, exists: looked.exists };
    problems = looked.problems;
    result = lintFiles(sources, options);
  }
  let fixedFiles = 0;
  if (fix) {
    const mended = fixSources(sources, result, options);
    ({ result, fixedFiles } = mended);
    problems = [...problems, ...mended.problems];
  }
  return makeReport(sources, result, {
    fixedFiles,
    problems: [...sources.problems, ...problems],
  });
}

function errorsOnly(report: Report): Report {
  const { diagnostics } = report;
  return {
    ...report,
    diagnostics: diagnostics.filter(({ severity }) => severity === 'error'),
  };
}

/**
 * Lints files and writes the result.
 *
 * @throws InputError where nothing can be linted
 */
export async function lint(
  request: LintRequest,
  terminal: Terminal,
): Promise<ExitCode> {
  if (request.fix && request.paths.includes(STANDARD_INPUT)) {
    throw new InputError('--fix has no file to write the input back to.');
  }
  const sources = await openSources(request, terminal);
  const report = await lintSources(sources, request, terminal);
  refuseNothing(sources);
  const shown = request.quiet ? errorsOnly(report) : report;
  terminal.out(writeReport(request.format, shown, terminal));
  for (const problem of report.problems) {
    terminal.err(`offerings: ${problem}\n`);
  }
  return exitCodeOf(report, request.maxWarnings);
}
