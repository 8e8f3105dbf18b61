import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { missingTools } from './toolchain.mjs';

const pins = { node: '24.21.0', nodeMajors: [22, 24], yarn: '4.18.1' };

describe('missingTools', () => {
  it('brings nothing where the machine has Node 22 or 24 and Yarn 4', () => {
    for (const nodeVersion of ['22.1.0', '24.30.2']) {
      assert.deepEqual(
        missingTools({ nodeVersion, yarnVersion: '4.18.1' }, pins),
        [],
      );
    }
  });

  it('brings only Node where that is too old or too new', () => {
    for (const nodeVersion of ['20.20.2', '23.0.0', '26.0.0']) {
      assert.deepEqual(
        missingTools({ nodeVersion, yarnVersion: '4.19.0' }, pins),
        ['node@24.21.0'],
      );
    }
  });

  it('brings only Yarn where there is none, another major or an older minor', () => {
    for (const yarnVersion of [undefined, '1.22.22', '4.5.0', '5.0.0']) {
      assert.deepEqual(
        missingTools({ nodeVersion: '24.21.0', yarnVersion }, pins),
        ['@yarnpkg/cli-dist@4.18.1'],
      );
    }
  });

  it('brings both, exactly as pinned, where neither will do', () => {
    assert.deepEqual(missingTools({ nodeVersion: '18.0.0' }, pins), [
      'node@24.21.0',
      '@yarnpkg/cli-dist@4.18.1',
    ]);
  });
});
