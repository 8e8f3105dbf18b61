import { writtenIn } from '../Percent/__testUtils__/writtenIn';
import { useCoverageFormat } from './useCoverageFormat';

describe('useCoverageFormat', () => {
  it.each([
    [0, '0\u00a0%'],
    [0.0799, '7\u00a0%'],
    [0.29, '29\u00a0%'],
    [1 / 3, '33\u00a0%'],
    [0.799, '79\u00a0%'],
    [1, '100\u00a0%'],
  ])('writes %d rounded down', (ratio, text) => {
    expect(writtenIn('en', useCoverageFormat, ratio)).toBe(text);
  });
});
