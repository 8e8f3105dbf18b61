import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { compile } from './compile.mjs';

const CONFIG = JSON.stringify({
  compilerOptions: { outDir: 'dist-types', declaration: true, types: [] },
  include: ['src'],
});
const LIBRARY = 'node_modules/library/index.d.ts';

let root;

async function project(files) {
  root = await mkdtemp(join(tmpdir(), 'types-'));
  for (const [name, text] of Object.entries({
    'tsconfig.json': CONFIG,
    ...files,
  })) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return root;
}

describe('compile', () => {
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('finds nothing wrong in what is right', async () => {
    const { ours, others } = compile(
      await project({ 'src/index.ts': 'export const one: number = 1;' }),
    );
    assert.deepEqual({ ours, others }, { ours: 0, others: 0 });
  });

  it('shows an error of ours, with its place', async () => {
    const { ours, text } = compile(
      await project({ 'src/index.ts': "export const one: number = '1';" }),
    );
    assert.equal(ours, 1);
    assert.match(text, /src\/index\.ts/);
    assert.match(text, /TS2322/);
  });

  it('counts the error of a library, and does not show it', async () => {
    const { ours, others, text } = compile(
      await project({
        [LIBRARY]: 'export interface A { a: Missing }',
        'src/index.ts': "export type { A } from 'library';",
      }),
    );
    assert.deepEqual({ ours, others, text }, { ours: 0, others: 1, text: '' });
  });

  it('reads the declarations of a library, so that what we tell it is checked', async () => {
    const { ours } = compile(
      await project({
        [LIBRARY]: 'export function one(a: number): void;',
        'src/index.ts': "import { one } from 'library';\none('1');",
      }),
    );
    assert.equal(ours, 1);
  });

  it('says that there is no configuration', async () => {
    root = await mkdtemp(join(tmpdir(), 'types-'));
    assert.throws(() => compile(root), /Cannot read file/);
  });
});
