import { relative, resolve, sep } from 'node:path';
import { InputError } from '@backstage/errors';
import type { SourceFile } from '@offerings/backstage-plugin-offerings-common';
import { holdsEntities, mayHoldEntities } from '../sources/holdsEntities';
import { git } from './git';

/** The descriptors of a repository as they were at one commit. */
export interface Revision {
  /** As it was asked for, such as `main`. */
  name: string;
  /** The full id of the commit. */
  commit: string;
  files: SourceFile[];
}

interface Blob {
  id: string;
  path: string;
}

async function findCommit(folder: string, name: string): Promise<string> {
  const unknown = new InputError(
    `Not a revision of this repository: ${name}. A shallow clone may lack it: fetch it first.`,
  );
  // A name that looks like an option would be taken for one.
  if (name.startsWith('-')) throw unknown;
  try {
    const args = ['rev-parse', '--verify', '--quiet', `${name}^{commit}`];
    return (await git(folder, args)).toString('utf8').trim();
  } catch {
    throw unknown;
  }
}

async function findTop(folder: string): Promise<string> {
  const top = await git(folder, ['rev-parse', '--show-toplevel']);
  return top.toString('utf8').replace(/\r?\n$/, '');
}

/** An entry of `ls-tree`, where it is a file that may hold entities: `100644 blob <id>\t<path>`. */
function parseEntry(entry: string): Blob[] {
  const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
  return id && mayHoldEntities(path) ? [{ id, path }] : [];
}

/** What `cat-file --batch` answers: for each id a line that ends in the size, then the content. */
function parseContents(answer: Buffer, blobs: readonly Blob[]): SourceFile[] {
  let at = 0;
  return blobs.map(({ path }) => {
    const lineEnd = answer.indexOf('\n', at);
    const header = answer.toString('utf8', at, lineEnd);
    const size = Number(header.split(' ').at(-1));
    const start = lineEnd + 1;
    at = start + size + 1;
    return { path, text: answer.toString('utf8', start, start + size) };
  });
}

/**
 * Reads the descriptors of one revision, without touching the working tree.
 *
 * @param folder - somewhere in the repository
 * @param paths - files and folders to look at, from that folder; none for the whole repository
 * @throws InputError where there is no such revision; what git says where there is no repository
 */
export async function readRevision(
  folder: string,
  name: string,
  paths: readonly string[] = [],
): Promise<Revision> {
  const top = await findTop(folder);
  const commit = await findCommit(folder, name);
  const wanted = paths
    .map(path => relative(top, resolve(folder, path)).split(sep).join('/'))
    .filter(path => path !== '');
  const tree = await git(top, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    '--',
    ...wanted,
  ]);
  const blobs = tree.toString('utf8').split('\0').flatMap(parseEntry);
  const ids = blobs.map(({ id }) => `${id}\n`).join('');
  const contents = await git(top, ['cat-file', '--batch'], ids);
  const files = parseContents(contents, blobs).filter(({ path, text }) =>
    holdsEntities(path, text),
  );
  return { name, commit, files };
}
