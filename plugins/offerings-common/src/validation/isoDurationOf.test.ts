import { isoDurationOf } from './isoDurationOf';

describe('isoDurationOf', () => {
  it.each([
    ['2 days', 'P2D'],
    ['1 day', 'P1D'],
    ['4h', 'PT4H'],
    ['4 hours', 'PT4H'],
    ['90 min', 'PT1H30M'],
    ['15m', 'PT15M'],
    ['1h 30m', 'PT1H30M'],
    ['1 day and 4 hours', 'P1DT4H'],
    ['2 weeks', 'P14D'],
    ['1.5 h', 'PT1H30M'],
    ['30 seconds', 'PT30S'],
    ['6 months', 'P6M'],
    ['1 year', 'P1Y'],
    ['pt2h', 'PT2H'],
    ['p3d', 'P3D'],
    [' 2 Days ', 'P2D'],
  ])('reads %s as %s', (written, iso) => {
    expect(isoDurationOf(written)).toBe(iso);
  });

  it.each(['', 'monthly', 'soon', '2', '2 moons', '-4h', '0 h', 'h', '4h?'])(
    'does not guess at %j',
    written => {
      expect(isoDurationOf(written)).toBeUndefined();
    },
  );

  it('is soon done with a long text', () => {
    expect(isoDurationOf('1 h '.repeat(100_000))).toBeUndefined();
  });
});
