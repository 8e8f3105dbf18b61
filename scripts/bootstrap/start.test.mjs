import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasDisplay } from './start.mjs';

describe('hasDisplay', () => {
  it('needs a display on Linux', () => {
    assert.equal(hasDisplay({ platform: 'linux', env: {} }), false);
    assert.equal(
      hasDisplay({ platform: 'linux', env: { DISPLAY: ':0' } }),
      true,
    );
  });

  it('takes one for granted on a Mac, but not in CI', () => {
    assert.equal(hasDisplay({ platform: 'darwin', env: {} }), true);
    assert.equal(hasDisplay({ platform: 'darwin', env: { CI: '1' } }), false);
  });
});
