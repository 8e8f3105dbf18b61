import { hasCome, isWithin, readDate } from './dates';

const NOW = new Date('2026-11-01T12:00:00Z');

describe('isWithin', () => {
  it.each([
    ['2026-10-31', 'P1Y', true],
    ['2025-11-02', 'P1Y', true],
    ['2025-10-31', 'P1Y', false],
    ['2026-10-02T12:00:00Z', 'P30D', true],
    ['2026-10-02T11:59:59Z', 'P30D', false],
    ['2026-11-01T12:00:01Z', 'P30D', false],
    ['2026-02-31', 'P1Y', false],
    ['last summer', 'P1Y', false],
    [undefined, 'P1Y', false],
    ['2026-10-31', 'a year', false],
  ])('%s lies within %s: %s', (iso, duration, within) => {
    expect(isWithin(iso, duration, NOW)).toBe(within);
  });
});

describe('hasCome', () => {
  const come = (iso: string) => hasCome(readDate(iso)!, NOW);

  it('takes a day for come as soon as it begins anywhere', () => {
    expect(come('2026-11-02')).toBe(true);
    expect(come('2026-11-03')).toBe(false);
  });

  it('takes an instant at its word', () => {
    expect(come('2026-11-01T12:00:00Z')).toBe(true);
    expect(come('2026-11-01T14:00:00+01:00')).toBe(false);
  });
});

describe('readDate', () => {
  it('reads what names no zone in UTC', () => {
    expect(readDate('2026-11-01T10:00')?.toISO()).toBe(
      '2026-11-01T10:00:00.000Z',
    );
  });

  it.each(['', 'soon', '2026-13-01', '2026-02-30'])('reads no %j', text => {
    expect(readDate(text)).toBeUndefined();
  });
});
