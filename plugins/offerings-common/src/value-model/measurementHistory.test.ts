import { historyOf } from './measurementHistory';
import type { DatedReading } from './measurementReadings';

const NOW = new Date('2026-11-01T00:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

function ago(days: number): DatedReading {
  const time = NOW.getTime() - days * DAY;
  return { at: new Date(time).toISOString(), time, value: days };
}

/** A reading each day, the last one today. */
function daily(days: number): DatedReading[] {
  return Array.from({ length: days }, (_, index) => ago(days - 1 - index));
}

function daysAgo(readings: DatedReading[]): number[] {
  return historyOf(readings, NOW).map(({ value }) => value);
}

describe('historyOf', () => {
  it('keeps every reading where they are few', () => {
    expect(daysAgo([ago(300), ago(2), ago(1), ago(0)])).toEqual([300, 2, 1, 0]);
    expect(historyOf(daily(60), NOW)).toHaveLength(60);
  });

  it('keeps the last reading in each of sixty equal stretches of many', () => {
    const kept = daysAgo(daily(361));
    expect(kept).toHaveLength(60);
    expect(kept.slice(0, 3)).toEqual([355, 349, 343]);
    expect(kept.slice(-2)).toEqual([7, 0]);
  });

  it('leaves out what is older than a year', () => {
    expect(daysAgo([ago(366), ago(364), ago(1)])).toEqual([364, 1]);
  });

  it('keeps the latest, be it older than a year', () => {
    expect(daysAgo([ago(500), ago(400)])).toEqual([400]);
  });

  it('holds for many readings of one instant', () => {
    expect(
      historyOf(
        Array.from({ length: 100 }, () => ago(3)),
        NOW,
      ),
    ).toEqual([{ at: ago(3).at, value: 3 }]);
  });

  it('is empty without a reading', () => {
    expect(historyOf([], NOW)).toEqual([]);
  });
});
