import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differenceFrom } from './matchesShown.mjs';

describe('differenceFrom', () => {
  for (const [shown, output] of [
    ['a (1)\nb', 'a (1)\nb\n'],
    ['a\n…', 'a\nb\nc'],
    ['a\n…', 'a'],
    ['a\n  …\nd', 'a\nb\nc\nd'],
    ['a … d', 'a b c d'],
  ]) {
    it(`finds none between ${JSON.stringify([shown, output])}`, () => {
      assert.equal(differenceFrom(shown, output), undefined);
    });
  }

  it('names a line that is not there', () => {
    assert.equal(differenceFrom('a\n…\nx', 'a\nb'), 'x');
    assert.equal(differenceFrom('a\nb', 'a\nb\nc'), 'the order of the lines');
  });
});
