import {
  lintFiles,
  validateBuiltinKind,
} from '@offerings/backstage-plugin-offerings-common';
import { EXIT, type ExitCode } from '../../exitCodes';
import { buildOfferings } from '../../offerings/buildOfferings';
import { figuresOf } from '../../offerings/figures';
import {
  openSources,
  refuseNothing,
  type SourceRequest,
} from '../../sources/openSources';
import { readSettings } from '../../settings/readSettings';
import type { Terminal } from '../../terminal/Terminal';
import { writeOfferings } from './writeOfferings';

/** What to look at, and how to tell of it. */
export interface CoverageRequest extends SourceRequest {
  format: 'text' | 'json';
  /** Whose settings hold. */
  settings?: string;
}

/**
 * Writes what verdict and coverage the offerings of some files would have.
 *
 * @throws InputError where there is nothing to look at
 */
export async function coverage(
  request: CoverageRequest,
  terminal: Terminal,
): Promise<ExitCode> {
  const { settings, ownCriteria } = await readSettings(
    request.settings,
    terminal,
  );
  const sources = await openSources(request, terminal);
  const { diagnostics, entities } = lintFiles(sources, {
    validateOther: validateBuiltinKind,
    terms: settings.terms,
  });
  refuseNothing(sources);
  const offerings = buildOfferings(entities, {
    now: new Date(),
    settings,
  }).map(figuresOf);
  const errors = diagnostics.filter(d => d.severity === 'error').length;
  terminal.out(
    request.format === 'json'
      ? `${JSON.stringify({ offerings, errors }, undefined, 2)}\n`
      : writeOfferings(offerings, terminal),
  );
  if (errors > 0) {
    terminal.err(
      `offerings: The files have errors, ${errors} in all, that would keep entities out of the catalog; see \`offerings lint\`.\n`,
    );
  }
  if (ownCriteria.length > 0) {
    terminal.err(
      `offerings: The portal judges by more than the files can tell here: ${ownCriteria.join(
        ', ',
      )}.\n`,
    );
  }
  for (const problem of sources.problems) {
    terminal.err(`offerings: ${problem}\n`);
  }
  return sources.problems.length > 0 ? EXIT.failed : EXIT.ok;
}
