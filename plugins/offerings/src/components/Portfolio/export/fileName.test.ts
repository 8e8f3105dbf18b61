import { fileName } from './fileName';

describe('fileName', () => {
  it('names the day', () => {
    expect(fileName(new Date(2026, 10, 3, 23, 59))).toBe(
      'offerings-2026-11-03.csv',
    );
  });
});
