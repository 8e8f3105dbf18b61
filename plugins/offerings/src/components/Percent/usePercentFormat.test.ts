import { writtenIn } from './__testUtils__/writtenIn';
import { usePercentFormat } from './usePercentFormat';

describe('usePercentFormat', () => {
  it.each([
    [0, '0\u00a0%'],
    [0.0238, '2.4\u00a0%'],
    [0.61, '61\u00a0%'],
    [1, '100\u00a0%'],
  ])('writes %d with as many digits as matter', (ratio, text) => {
    expect(writtenIn('en', usePercentFormat, ratio)).toBe(text);
  });

  it.each([
    [0.0238, '2,4\u00a0%'],
    [0.61, '61\u00a0%'],
  ])('writes %d as the reader’s language does', (ratio, text) => {
    expect(writtenIn('de', usePercentFormat, ratio)).toBe(text);
    expect(text).toBe(
      new Intl.NumberFormat('de', {
        style: 'percent',
        maximumFractionDigits: 1,
      }).format(ratio),
    );
  });
});
