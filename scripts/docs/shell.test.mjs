import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { listWorkspaces, root } from '../bootstrap/repository.mjs';
import { nameOf, readSamples } from './readSamples.mjs';

const scripts = manifestOf('.').scripts;
const ours = new Set(listWorkspaces().map(folder => manifestOf(folder).name));

/** What Yarn and npm do of themselves, beside the scripts of the repository. */
const BUILT_IN = new Set(['install', 'add', 'workspace', 'exec']);

const samples = readSamples().filter(({ language }) => language === 'sh');

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

/** Each command with its arguments, comments and line ends taken away. */
function commandsOf(text) {
  return text
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map(line => line.replace(/\s+#.*$|^#.*$/, '').trim())
    .filter(line => line !== '')
    .map(line => line.split(/\s+/));
}

function isKnownPackage(name) {
  return ours.has(name) || existsSync(join(root, 'node_modules', name));
}

/** What a command names and nobody has; what else commands do is tried in tests of their own. */
function missingFor([program, ...args]) {
  if (program === 'yarn' || program === 'npm') return missingForYarn(args);
  if (program === 'node' || program === 'bash') {
    return existsSync(join(root, args[0])) ? [] : [args[0]];
  }
  return [];
}

function missingForYarn([first, ...rest]) {
  if (first === '--cwd') {
    const [, add, ...packages] = rest;
    assert.equal(add, 'add');
    return packages.filter(name => !isKnownPackage(name));
  }
  if (first === 'workspace') return ours.has(rest[0]) ? [] : [rest[0]];
  return first in scripts || BUILT_IN.has(first) ? [] : [first];
}

describe('a sample for the shell', () => {
  for (const sample of samples) {
    it(`names what there is: ${nameOf(sample)}`, () => {
      const { status, stderr } = spawnSync('bash', ['-n'], {
        input: sample.text,
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
      assert.deepEqual(commandsOf(sample.text).flatMap(missingFor), []);
    });
  }

  it('would be found wrong, were it wrong', () => {
    const missing = text => commandsOf(text).flatMap(missingFor);

    assert.deepEqual(missing('yarn --cwd packages/app add @offerings/none'), [
      '@offerings/none',
    ]);
    assert.deepEqual(missing('yarn strat  # runs it'), ['strat']);
    assert.deepEqual(missing('node scripts/none.mjs'), ['scripts/none.mjs']);
  });
});
