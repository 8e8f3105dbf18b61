import {
  lintFiles,
  validateBuiltinKind,
  type SourceFile,
} from '@offerings/backstage-plugin-offerings-common';
import { EXIT, type ExitCode } from '../../exitCodes';
import { readRevision } from '../../git/readRevision';
import { buildOfferings } from '../../offerings/buildOfferings';
import { figuresOf } from '../../offerings/figures';
import type { Terminal } from '../../terminal/Terminal';
import { compareStates, type RevisionState } from './compareStates';
import { writeMarkdown } from './writeMarkdown';

/** What to compare, and how to tell of it. */
export interface DiffRequest {
  base: string;
  head: string;
  paths: readonly string[];
  format: 'markdown' | 'json';
}

function assess(files: readonly SourceFile[], now: Date): RevisionState {
  const { diagnostics, entities } = lintFiles(files, {
    validateOther: validateBuiltinKind,
  });
  return {
    diagnostics,
    offerings: buildOfferings(entities, now).map(figuresOf),
  };
}

/**
 * Writes what changes between two git revisions.
 *
 * @throws InputError where a revision cannot be read
 */
export async function diff(
  request: DiffRequest,
  { cwd, out }: Pick<Terminal, 'cwd' | 'out'>,
): Promise<ExitCode> {
  const now = new Date();
  const base = await readRevision(cwd, request.base, request.paths);
  const head = await readRevision(cwd, request.head, request.paths);
  const difference = compareStates(
    assess(base.files, now),
    assess(head.files, now),
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
