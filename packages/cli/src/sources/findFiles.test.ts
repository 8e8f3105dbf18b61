import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from '../__testUtils__';
import { findFiles } from './findFiles';

async function pathsOf(names: string[], cwd: string, ignore?: string[]) {
  const files = await findFiles(names, cwd, ignore);
  return files.map(({ path }) => path);
}

it('finds the YAML files of a folder, in order, without those of others', async () => {
  const { path } = tempFolder({
    'b.yml': '',
    'a/catalog-info.yaml': '',
    '.backstage/org.yaml': '',
    'readme.md': '',
    'a/node_modules/x/catalog-info.yaml': '',
  });

  expect(await pathsOf(['.'], path)).toEqual([
    '.backstage/org.yaml',
    'a/catalog-info.yaml',
    'b.yml',
  ]);
});

it('leaves out what git ignores, unless it is named outright', async () => {
  const { path } = tempFolder({
    '.gitignore': 'dist\n',
    'a.yaml': '',
    'dist/b.yaml': '',
    'Käse und Brot.yaml': '',
  });
  execFileSync('git', ['init', '--quiet'], { cwd: path });

  expect(await pathsOf(['.'], path)).toEqual(['Käse und Brot.yaml', 'a.yaml']);
  expect(await pathsOf(['**/*.yaml'], path)).toHaveLength(2);
  expect(await pathsOf(['dist/b.yaml'], path)).toEqual(['dist/b.yaml']);
});

it('leaves out what it is told to', async () => {
  const { path } = tempFolder({ 'a.yaml': '', 'templates/b.yaml': '' });

  expect(await pathsOf(['.'], path, ['templates/**'])).toEqual(['a.yaml']);
});

it('finds a file once, however often it is named', async () => {
  const { path } = tempFolder({ 'a.yaml': '', 'b.yaml': '' });

  const files = await findFiles(['b.yaml', '.', '*.yaml'], path);

  expect(files.map(file => [file.path, file.named])).toEqual([
    ['b.yaml', true],
    ['a.yaml', false],
  ]);
});

it('does not run in circles where a folder links to itself', async () => {
  const { path } = tempFolder({ 'a/b.yaml': '' });
  symlinkSync(path, join(path, 'a', 'again'));

  expect(await pathsOf(['.'], path)).toEqual(['a/b.yaml']);
});

it('calls files outside of the folder by their whole path', async () => {
  const here = tempFolder();
  const there = tempFolder({ 'a.yaml': '' });

  expect(await pathsOf([there.path], here.path)).toEqual([
    `${there.path}/a.yaml`,
  ]);
});

it('refuses a name that leads to nothing', async () => {
  const { path } = tempFolder();

  await expect(findFiles(['a.yaml'], path)).rejects.toThrow(
    'No such file or folder: a.yaml',
  );
});
