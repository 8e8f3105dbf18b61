import fc from 'fast-check';
import {
  durationParts,
  formatDuration,
  parseDuration,
  toIsoDuration,
} from './duration';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('parseDuration', () => {
  it.each([
    ['PT0S', 0],
    ['PT15M', HOUR / 4],
    ['PT1.5H', 1.5 * HOUR],
    ['PT0.25S', 250],
    ['P1D', DAY],
    ['P1DT2H', DAY + 2 * HOUR],
    ['P2W', 14 * DAY],
    ['P6DT14H5M', 6 * DAY + 14 * HOUR + HOUR / 12],
    ['P1M', 30 * DAY],
    ['P1Y', 365 * DAY],
    ['PT36H', 1.5 * DAY],
  ])('reads %s', (iso, milliseconds) => {
    expect(parseDuration(iso)).toBe(milliseconds);
  });

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    '-P1D',
    'P-1D',
    'PT-5M',
    '2 days',
    '15',
    '15M',
  ])('finds no duration in "%s"', text => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it('leaves out what is too long to be counted', () => {
    expect(parseDuration('P99999999999999Y')).toBeUndefined();
  });

  it('reads every text without an error', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const length = parseDuration(text);
        expect(length === undefined || length >= 0).toBe(true);
      }),
    );
  });
});

describe('toIsoDuration', () => {
  it.each([
    [0, 'PT0S'],
    [9 * DAY + 4 * HOUR, 'P9DT4H'],
    [40 * DAY, 'P40D'],
    [HOUR + 61_500, 'PT1H1M1.5S'],
    [-5, 'PT0S'],
    [Number.NaN, 'PT0S'],
  ])('writes %d ms', (milliseconds, iso) => {
    expect(toIsoDuration(milliseconds)).toBe(iso);
  });

  it('is read back as the same length', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), milliseconds => {
        expect(parseDuration(toIsoDuration(milliseconds))).toBe(milliseconds);
      }),
    );
  });

  it('stays readable at any number', () => {
    fc.assert(
      fc.property(fc.double(), milliseconds => {
        expect(parseDuration(toIsoDuration(milliseconds))).toBeDefined();
      }),
    );
  });
});

describe('durationParts', () => {
  it('has the two largest units, the larger first', () => {
    expect(durationParts(1.5 * HOUR)).toEqual([
      { unit: 'hours', count: 1 },
      { unit: 'minutes', count: 30 },
    ]);
  });

  it('says no time at all in minutes, and what rounds to no second not at all', () => {
    expect(durationParts(0)).toEqual([{ unit: 'minutes', count: 0 }]);
    expect(durationParts(400)).toEqual([]);
  });
});

describe('formatDuration', () => {
  it.each([
    ['PT0S', '0 min'],
    ['PT0.4S', 'under 1 s'],
    ['PT45S', '45 s'],
    ['PT15M', '15 min'],
    ['PT5H20M', '5 h 20 min'],
    ['P9DT4H', '9 d 4 h'],
    ['P2W', '14 d'],
  ])('tells %s as %s', (iso, words) => {
    expect(formatDuration(iso)).toBe(words);
  });

  it('rounds to the second unit, and carries over', () => {
    expect(formatDuration('P9DT4H25M')).toBe('9 d 4 h');
    expect(formatDuration('P9DT23H45M')).toBe('10 d');
    expect(formatDuration('PT59M59.9S')).toBe('1 h');
    expect(formatDuration('PT23H59M59S')).toBe('1 d');
  });

  it('shows a text that is no duration as it is', () => {
    expect(formatDuration('about a week')).toBe('about a week');
  });
});
