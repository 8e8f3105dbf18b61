import { formatPercent } from './formatPercent';

describe('formatPercent', () => {
  it.each([
    [0, '0\u00a0%'],
    [0.0238, '2.4\u00a0%'],
    [0.61, '61\u00a0%'],
    [1, '100\u00a0%'],
  ])('writes %d with as many digits as matter', (ratio, text) => {
    expect(formatPercent(ratio)).toBe(text);
  });
});
