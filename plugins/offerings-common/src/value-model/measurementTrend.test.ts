import type { DatedReading } from './measurementReadings';
import { trendOf } from './measurementTrend';

const NOW = new Date('2026-11-01T00:00:00Z');
const DAY = 24 * 60 * 60 * 1000;
const HIGHER = { direction: 'higher' } as const;

function ago(days: number, value: number): DatedReading {
  const time = NOW.getTime() - days * DAY;
  return { at: new Date(time).toISOString(), time, value };
}

/** A reading each week, the last one today. */
function weekly(...values: number[]): DatedReading[] {
  return values.map((value, index) =>
    ago(7 * (values.length - 1 - index), value),
  );
}

describe('trendOf', () => {
  it.each([
    ['improving', weekly(80, 82, 84, 86, 88)],
    ['worsening', weekly(88, 86, 84, 82, 80)],
    ['steady', weekly(84, 84, 84, 84, 84)],
  ])('is %s against the direction of the measure', (trend, readings) => {
    expect(trendOf(readings, HIGHER, NOW)).toBe(trend);
  });

  it('is the other way round where lower is better', () => {
    expect(trendOf(weekly(5, 4.5, 4, 3.5), { direction: 'lower' }, NOW)).toBe(
      'improving',
    );
  });

  it('is steady where all of the change is small', () => {
    expect(trendOf(weekly(100, 101, 102, 103, 104), HIGHER, NOW)).toBe(
      'steady',
    );
    expect(trendOf(weekly(100, 102, 104, 106, 108), HIGHER, NOW)).toBe(
      'improving',
    );
  });

  it('is steady where the ups and downs are no more than chance', () => {
    const noise = weekly(84, 90, 79, 88, 82, 91, 80, 87, 92, 81);
    expect(trendOf(noise, HIGHER, NOW)).toBe('steady');
  });

  it('is not turned round by a few odd readings', () => {
    const rising = weekly(80, 82, 84, 20, 88, 90, 92, 94, 96, 30);
    expect(trendOf(rising, HIGHER, NOW)).toBe('improving');
  });

  it('looks at the last 90 days only', () => {
    const fallenBefore = [ago(200, 500), ago(150, 400), ago(91, 300)];
    expect(
      trendOf([...fallenBefore, ...weekly(80, 82, 84, 86, 88)], HIGHER, NOW),
    ).toBe('improving');
  });

  it('counts a day once, however often it is read', () => {
    const oneBadDay = Array.from({ length: 500 }, (_, minute) =>
      ago(10 + minute / 1440, 50),
    ).reverse();
    const readings = [ago(28, 80), ago(21, 82), ago(14, 84), ...oneBadDay];
    const after = [ago(9, 86), ago(5, 88), ago(2, 90), ago(1, 91), ago(0, 92)];
    expect(trendOf([...readings, ...after], HIGHER, NOW)).toBe('improving');
  });

  it('is unknown with readings on fewer than four days', () => {
    expect(trendOf([], HIGHER, NOW)).toBeUndefined();
    expect(trendOf(weekly(80, 85, 90), HIGHER, NOW)).toBeUndefined();
  });

  it('is unknown where they are all of one fortnight', () => {
    const readings = [ago(12, 80), ago(8, 84), ago(4, 88), ago(0, 92)];
    expect(trendOf(readings, HIGHER, NOW)).toBeUndefined();
  });

  it('is unknown where nobody says which way is better', () => {
    expect(trendOf(weekly(80, 82, 84, 86, 88), {}, NOW)).toBeUndefined();
  });
});
