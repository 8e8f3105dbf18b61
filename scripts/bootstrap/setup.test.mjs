import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fingerprint } from './setup.mjs';

describe('fingerprint', () => {
  it('is the same for the same inputs', () => {
    assert.equal(fingerprint(['a', 'b']), fingerprint(['a', 'b']));
  });

  it('changes with any input, with their order and with where one ends', () => {
    const base = fingerprint(['ab', 'c']);

    assert.notEqual(fingerprint(['ab', 'd']), base);
    assert.notEqual(fingerprint(['c', 'ab']), base);
    assert.notEqual(fingerprint(['a', 'bc']), base);
  });
});
