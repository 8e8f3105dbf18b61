import { nearest } from './nearest';

const FIELDS = ['type', 'lifecycle', 'owner', 'need', 'outcomes'];

describe('nearest', () => {
  it.each([
    ['ownr', 'owner'],
    ['onwer', 'owner'],
    ['outcome', 'outcomes'],
    ['lifeCycle', 'lifecycle'],
    ['Type', 'type'],
  ])('takes %s for %s', (written, meant) => {
    expect(nearest(written, FIELDS)).toBe(meant);
  });

  it.each(['', 'x', 'colour', 'description', 'a'.repeat(65)])(
    'makes no guess for %p',
    written => {
      expect(nearest(written, FIELDS)).toBeUndefined();
    },
  );

  it('takes the first of two that are as near', () => {
    expect(nearest('rat', ['cat', 'bat'])).toBe('cat');
  });

  it('makes no guess where nothing is known', () => {
    expect(nearest('owner', [])).toBeUndefined();
  });

  it('gets through thousands of names', () => {
    const known = Array.from({ length: 2000 }, (_, i) => `step-number-${i}`);
    const found = Array.from({ length: 200 }, (_, i) =>
      nearest(`${i}`.repeat(40), known),
    );
    expect(found).toEqual(Array(200).fill(undefined));
  });
});
