import { parseDuration } from './parseDuration';

describe('parseDuration', () => {
  it.each([
    ['PT0S', 0],
    ['PT15M', 900],
    ['P2D', 172_800],
    ['P1W', 604_800],
    ['P6DT14H5M', 569_100],
    ['PT1.5H', 5_400],
  ])('%s is %d seconds', (duration, seconds) => {
    expect(parseDuration(duration)).toBe(seconds);
  });

  it.each([undefined, '', 'soon', '15M', '-PT1H'])(
    '%s is unknown',
    duration => {
      expect(parseDuration(duration)).toBeUndefined();
    },
  );
});
