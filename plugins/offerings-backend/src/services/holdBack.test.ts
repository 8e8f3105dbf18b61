import { untilNextStep } from './holdBack';

describe('an answer that is held back', () => {
  it.each([
    [3, 97],
    [60, 40],
    [130, 70],
  ])('after %d ms comes at a whole step: %d ms later', (took, wait) => {
    expect(untilNextStep(took)).toBe(wait);
  });
});
