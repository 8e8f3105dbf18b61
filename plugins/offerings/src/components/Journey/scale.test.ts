import { scaleFor } from './scale';

const HOUR = 3_600_000;

describe('the scale of a journey', () => {
  const scale = scaleFor(100 * HOUR);

  it('draws twice as tall what takes four times as long', () => {
    expect(scale(40 * HOUR)).toBeCloseTo(2 * scale(10 * HOUR), -1);
  });

  it('draws no time as nothing, and a little time so that it is seen', () => {
    expect(scale(0)).toBe(0);
    expect(scale(1)).toBeGreaterThan(4);
  });

  it('draws nothing taller than the whole', () => {
    expect(scale(1000 * HOUR)).toBe(scale(100 * HOUR));
    expect(scaleFor(0)(HOUR)).toBe(0);
  });
});
