import { productYaml } from '@offerings/mistakes';
import { applyFixes } from './applyFixes';
import type { DiagnosticFix } from './diagnostic';
import { lint } from './__testUtils__/descriptors';

function fix(...edits: Array<[number, number, string]>): DiagnosticFix {
  return {
    title: 'Fix',
    edits: edits.map(([start, end, text]) => ({ start, end, text })),
  };
}

function fixAll(text: string): string {
  return applyFixes(
    text,
    lint(text).flatMap(({ fix: offered }) => offered ?? []),
  );
}

describe('applyFixes', () => {
  it('applies fixes in any order', () => {
    expect(applyFixes('one two', [fix([4, 7, '2']), fix([0, 3, '1'])])).toBe(
      '1 2',
    );
    expect(applyFixes('one', [])).toBe('one');
  });

  it('puts in, and takes away', () => {
    expect(applyFixes('ac', [fix([1, 1, 'b']), fix([1, 2, ''])])).toBe('ab');
  });

  it('leaves out a fix that gets in the way of an earlier one, as a whole', () => {
    expect(
      applyFixes('abcdef', [fix([1, 3, 'X'], [5, 6, 'Y']), fix([2, 4, 'Z'])]),
    ).toBe('aXdeY');
    expect(applyFixes('ab', [fix([1, 1, 'x']), fix([1, 1, 'x'])])).toBe('axb');
  });

  it('keeps comments and formatting', () => {
    const text = productYaml(
      'governance:   # who decides',
      '    investment:   "invests"   # for now',
      '    reviewEvery:  4 weeks',
      '',
      'owner: service-desk',
      '# The end',
    );
    expect(fixAll(text)).toBe(
      productYaml(
        'governance:   # who decides',
        '    investment:   "invest"   # for now',
        '    reviewEvery:  P28D',
        '',
        '# The end',
      ),
    );
  });

  it('gives no two fields the same name', () => {
    const text = productYaml().replace(
      'owner: service-desk',
      'ownr: service-desk\n  ownerr: registrar-office',
    );
    expect(fixAll(text)).toContain(
      '  owner: service-desk\n  ownerr: registrar-office\n',
    );
  });
});
