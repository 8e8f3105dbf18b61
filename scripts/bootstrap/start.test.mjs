import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeSeeding, hasDisplay } from './start.mjs';

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

describe('describeSeeding', () => {
  it('repeats how the seeding ended', () => {
    const output = 'signed in as a guest\nA year of example readings is in.\n';

    assert.equal(
      describeSeeding({ code: 0, output }),
      'A year of example readings is in.',
    );
  });

  it('says that the portal works all the same', () => {
    assert.equal(
      describeSeeding({ code: 1, output: 'The catalog is empty.\n' }),
      'The example has no readings, the rest works: The catalog is empty.',
    );
  });
});
