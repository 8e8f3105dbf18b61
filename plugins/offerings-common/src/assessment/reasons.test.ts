import { percent } from './reasons';

describe('a coverage in words', () => {
  it.each([
    [0, '0 %'],
    [0.29, '29 %'],
    [0.499, '49 %'],
    [0.5, '50 %'],
    [1, '100 %'],
  ])('of %d is %s: never more than it is', (ratio, text) => {
    expect(percent(ratio)).toBe(text);
  });
});
