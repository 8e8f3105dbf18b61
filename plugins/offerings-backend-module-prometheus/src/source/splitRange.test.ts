import { splitRange } from './splitRange';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const at = (text: string) => Date.parse(text);
const MORNING = at('2026-11-01T09:30:00Z');

function say(options: Partial<Parameters<typeof splitRange>[0]>) {
  const ranges = splitRange({
    lookBack: 30 * DAY,
    step: DAY,
    now: MORNING,
    ...options,
  });
  return [...ranges].map(({ start, end }) =>
    [start, end].map(time => new Date(time).toISOString().slice(0, 16)),
  );
}

describe('splitRange', () => {
  it('goes back as far as it may where nothing is known', () => {
    expect(say({ lookBack: 3 * DAY })).toEqual([
      ['2026-10-30T00:00', '2026-11-01T00:00'],
    ]);
  });

  it('begins with the first instant that a look back reaches exactly', () => {
    expect(say({ lookBack: 2 * DAY, now: at('2026-11-01T00:00Z') })).toEqual([
      ['2026-10-30T00:00', '2026-11-01T00:00'],
    ]);
  });

  it('goes on behind what is known, on whole steps', () => {
    expect(say({ latest: at('2026-10-28T00:00Z') })).toEqual([
      ['2026-10-29T00:00', '2026-11-01T00:00'],
    ]);
    expect(say({ latest: at('2026-10-28T17:12Z') })).toEqual([
      ['2026-10-29T00:00', '2026-11-01T00:00'],
    ]);
  });

  it('has nothing to ask for until the next step', () => {
    expect(say({ latest: at('2026-11-01T00:00Z') })).toEqual([]);
    expect(say({ latest: at('2027-01-01T00:00Z') })).toEqual([]);
  });

  it('asks for 11,000 points at most at once', () => {
    const ranges = [
      ...splitRange({ lookBack: 365 * DAY, step: 60_000, now: MORNING }),
    ];
    const points = ranges.map(
      ({ start, end, step }) => (end - start) / step + 1,
    );

    expect(Math.max(...points)).toBe(11_000);
    expect(points.reduce((sum, each) => sum + each)).toBe(365 * 24 * 60 + 1);
    expect(new Set(ranges.map(({ start }) => start)).size).toBe(ranges.length);
  });
});
