import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findOrBringChromium } from './chromium.mjs';
import { Failure } from './failure.mjs';

describe('findOrBringChromium', () => {
  const note = () => {};

  it('takes the browser that CHROMIUM_PATH names', async () => {
    const env = { CHROMIUM_PATH: process.execPath };

    assert.equal(await findOrBringChromium(env, note), process.execPath);
  });

  it('fails where CHROMIUM_PATH names nothing, and never takes another', async () => {
    const env = { CHROMIUM_PATH: '/no/such/browser' };

    await assert.rejects(findOrBringChromium(env, note), error => {
      assert.ok(error instanceof Failure);
      assert.match(error.message, /\/no\/such\/browser/);
      return true;
    });
  });
});
