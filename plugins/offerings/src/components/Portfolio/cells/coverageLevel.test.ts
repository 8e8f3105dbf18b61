import type {
  PortfolioRow,
  Verdict,
} from '@offerings/backstage-plugin-offerings-common';
import { coverageLevel } from './coverageLevel';

const PARTNERS = 'partners-and-suppliers';

function levelOf(
  verdict: Verdict,
  coverage: number | undefined,
  ...reasons: PortfolioRow['reasons']
) {
  const dimensions = [{ dimension: PARTNERS, coverage } as const];
  return coverageLevel({ verdict, reasons, dimensions }, PARTNERS);
}

describe('coverageLevel', () => {
  it.each([
    ['fragmented', 0.49, 'weak'],
    ['fragmented', 0.5, 'fair'],
    ['fragmented', 0.8, 'good'],
    ['fragile', 0.79, 'fair'],
    ['fragile', 1, 'good'],
    ['trustworthy', 0.8, 'good'],
    ['strong', undefined, 'none'],
  ] as const)('of a %s offering, %p is %s', (verdict, coverage, level) => {
    expect(levelOf(verdict, coverage)).toBe(level);
  });

  it('follows the reasons, whatever the thresholds of the backend are', () => {
    expect(
      levelOf('fragile', 0.6, { code: 'weak-dimension', dimension: PARTNERS }),
    ).toBe('weak');
    expect(levelOf('strong', 0.4)).toBe('good');
    expect(
      levelOf('strong', 0.9, {
        code: 'dimension-not-trusted',
        dimension: PARTNERS,
      }),
    ).toBe('fair');
  });
});
