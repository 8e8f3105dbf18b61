import {
  lintFiles,
  validateBuiltinKind,
  type AssessmentSettings,
  type SourceFile,
} from '@offerings/backstage-plugin-offerings-common';
import { EXIT, type ExitCode } from '../../exitCodes';
import { readRevision } from '../../git/readRevision';
import { buildOfferings } from '../../offerings/buildOfferings';
import { figuresOf } from '../../offerings/figures';
import { readSettings } from '../../settings/readSettings';
import type { Terminal } from '../../terminal/Terminal';
import { compareStates, type RevisionState } from './compareStates';
import { writeMarkdown } from './writeMarkdown';

/** What to compare, and how to tell of it. */
export interface DiffRequest {
  base: string;
  head: string;
  paths: readonly string[];
  format: 'markdown' | 'json';
  /** Whose settings hold, for both revisions. */
  settings?: string;
}

function assess(
  files: readonly SourceFile[],
  circumstances: { now: Date; settings: AssessmentSettings },
): RevisionState {
  const { diagnostics, entities } = lintFiles(files, {
    validateOther: validateBuiltinKind,
    terms: circumstances.settings.terms,
  });
  return {
    diagnostics,
    offerings: buildOfferings(entities, circumstances).map(figuresOf),
  };
}

/**
 * Writes what changes between two git revisions.
 *
 * @throws InputError where a revision cannot be read
 */
export async function diff(
  request: DiffRequest,
  { cwd, env, out }: Pick<Terminal, 'cwd' | 'env' | 'out'>,
): Promise<ExitCode> {
  const { settings } = await readSettings(request.settings, { cwd, env });
  const circumstances = { now: new Date(), settings };
  const base = await readRevision(cwd, request.base, request.paths);
  const head = await readRevision(cwd, request.head, request.paths);
  const difference = compareStates(
    assess(base.files, circumstances),
    assess(head.files, circumstances),
  );
  out(
    request.format === 'json'
      ? `${JSON.stringify(
          { base: base.commit, head: head.commit, ...difference },
          undefined,
          2,
        )}\n`
      : writeMarkdown(difference),
  );
  return EXIT.ok;
}
