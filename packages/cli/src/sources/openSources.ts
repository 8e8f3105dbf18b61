import { InputError } from '@backstage/errors';
import type { Terminal } from '../terminal/Terminal';
import { findFiles } from './findFiles';
import { Sources } from './Sources';

/** What stands for the standard input among file names. */
export const STANDARD_INPUT = '-';

/** Which files a command works on. */
export interface SourceRequest {
  /** Files, folders and globs; none for the folder that the command runs in. */
  paths: readonly string[];
  /** Globs of what to leave out of folders and globs. */
  ignore?: readonly string[];
}

/**
 * Finds the files that a command works on.
 *
 * @throws InputError where a name leads to nothing
 */
export async function openSources(
  { paths, ignore }: SourceRequest,
  terminal: Terminal,
): Promise<Sources> {
  const names = paths.filter(path => path !== STANDARD_INPUT);
  const isPiped = names.length < paths.length;
  const wanted = paths.length === 0 ? ['.'] : names;
  const files = await findFiles(wanted, terminal.cwd, ignore);
  const input = isPiped ? await terminal.readInput() : undefined;
  return new Sources(files, input);
}

/**
 * Refuses a run that looked at nothing: in a pipeline it would pass for a good one.
 *
 * @throws InputError
 */
export function refuseNothing(sources: Sources) {
  if (sources.size === 0 && sources.problems.length === 0) {
    throw new InputError('No descriptors found.');
  }
}
