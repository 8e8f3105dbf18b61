import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { InputError } from '@backstage/errors';
import { glob, isDynamicPattern } from 'tinyglobby';
import { mayHoldEntities } from './holdsEntities';
import { ignoredByGit } from './ignoredByGit';

/** A file to look at. */
export interface FoundFile {
  /** How it is called in a report: from the folder that the command runs in, with `/`. */
  path: string;
  absolute: string;
  /** Whether it was named outright; what was only come upon may turn out to be something else. */
  named: boolean;
}

const NEVER = ['**/node_modules/**', '**/.git/**'];

function found(absolute: string, cwd: string, named: boolean): FoundFile {
  const fromHere = relative(cwd, absolute);
  const isInside = !fromHere.startsWith('..') && !isAbsolute(fromHere);
  const path = isInside ? fromHere : absolute;
  return { path: path.split(sep).join('/'), absolute, named };
}

async function search(
  folder: string,
  patterns: string[],
  ignore: readonly string[],
): Promise<string[]> {
  const all = await glob(patterns, {
    cwd: folder,
    ignore: [...NEVER, ...ignore],
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  const candidates = all.filter(mayHoldEntities).sort();
  const ignored = await ignoredByGit(folder, candidates);
  return candidates
    .filter(path => !ignored.has(path))
    .map(path => resolve(folder, path));
}

async function findBehind(
  argument: string,
  cwd: string,
  ignore: readonly string[],
): Promise<FoundFile[]> {
  const absolute = resolve(cwd, argument);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    const paths = await search(absolute, ['**/*'], ignore);
    return paths.map(path => found(path, cwd, false));
  }
  if (stats) return [found(absolute, cwd, true)];
  if (isDynamicPattern(argument)) {
    const paths = await search(cwd, [argument], ignore);
    return paths.map(path => found(path, cwd, false));
  }
  throw new InputError(`No such file or folder: ${argument}`);
}

/**
 * The files behind file names, folders and globs, each once, in the order in which they were named.
 *
 * @remarks
 * Folders and globs leave out what git ignores, and `node_modules`.
 *
 * @throws InputError where a name leads to nothing
 */
export async function findFiles(
  names: readonly string[],
  cwd: string,
  ignore: readonly string[] = [],
): Promise<FoundFile[]> {
  const files = new Map<string, FoundFile>();
  for (const name of names) {
    for (const file of await findBehind(name, cwd, ignore)) {
      const known = files.get(file.absolute);
      const named = file.named || Boolean(known?.named);
      files.set(file.absolute, { ...file, named });
    }
  }
  return [...files.values()];
}
