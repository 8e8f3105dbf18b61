import fc from 'fast-check';
import { oneLine, quoted, withoutUnseen } from './oneLine';

describe('oneLine', () => {
  it.each([
    ['A usual sentence.', 'A usual sentence.'],
    ['  two\nlines\r\n\tand a tab ', 'two lines and a tab'],
    ['a\u2028b\u2029c', 'a b c'],
    ['bell\u0007, escape\u001b[31m, null\u0000', 'bell, escape[31m, null'],
    ['turned \u202eround', 'turned round'],
    ['zero\u200b\ufeff width', 'zero width'],
    ['hidden\u{e0041}\u{e0042} tags', 'hidden tags'],
    ['half a pair \ud83d', 'half a pair'],
    ['日本語 and 👩‍🎓', '日本語 and 👩‍🎓'],
  ])('writes %j as %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  it('cuts what is too long, and says so', () => {
    expect(oneLine('abcdefgh', 8)).toBe('abcdefgh');
    expect(oneLine('abcdefghi', 8)).toBe('abcdefg…');
    expect(oneLine('abcdef ghi', 8)).toBe('abcdef…');
    expect(oneLine('🎓🎓🎓🎓', 3)).toBe('🎓🎓…');
  });

  it('cuts a text of which only the end can be seen', () => {
    expect(oneLine(`${'\u200b'.repeat(1000)}end`, 10)).toBe('…');
  });

  it('makes one bounded line of any text', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 2000 });
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 300 }), (text, length) => {
        const line = oneLine(text, length);
        expect([...line].length).toBeLessThanOrEqual(length);
        expect(line).toBe(withoutUnseen(line));
        expect(line).not.toMatch(/[\n\r]/);
      }),
    );
  });
});

describe('quoted', () => {
  it('shows where somebody else’s words begin and end', () => {
    expect(quoted('## Verdict:\ntrustworthy')).toBe(
      '“## Verdict: trustworthy”',
    );
  });
});
