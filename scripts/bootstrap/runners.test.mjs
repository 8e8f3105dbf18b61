import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutWatching } from './runners.mjs';

describe('withoutWatching', () => {
  it('runs the tests once', () => {
    assert.deepEqual(withoutWatching(['plugins/offerings']), [
      'plugins/offerings',
      '--watch=false',
    ]);
  });

  it('leaves the choice to whoever asks for watching or coverage', () => {
    for (const flag of ['--watch', '--watchAll', '--coverage', '--no-watch']) {
      assert.deepEqual(withoutWatching([flag]), [flag]);
    }
  });
});
