import { judgeChange } from './measurementChange';

describe('judgeChange', () => {
  it.each([
    ['higher', 6, 'better'],
    ['higher', -6, 'worse'],
    ['lower', 6, 'worse'],
    ['lower', -6, 'better'],
    ['higher', 5, 'unchanged'],
    ['lower', -5, 'unchanged'],
  ] as const)(
    'where %s is better, a change of %d from 100 is %s',
    (direction, change, movement) => {
      expect(judgeChange(change, 100, { direction })).toBe(movement);
    },
  );

  it.each([
    [-0.5, 99.9, 'worse'],
    [-0.001, 99.9, 'unchanged'],
    [0.2, 99, 'better'],
    [0.4, 10, 'unchanged'],
    [0.6, 10, 'better'],
  ] as const)(
    'measures a change of %d from %d %% by what is missing to all or nothing: %s',
    (change, value, movement) => {
      expect(
        judgeChange(change, value, { direction: 'higher', unit: '%' }),
      ).toBe(movement);
    },
  );

  it('takes a percentage over 100 for a value like any other', () => {
    expect(judgeChange(4, 120, { direction: 'higher', unit: '%' })).toBe(
      'unchanged',
    );
  });

  it('takes any change from nothing for one', () => {
    expect(judgeChange(0.1, 0, { direction: 'lower' })).toBe('worse');
    expect(judgeChange(0, 0, { direction: 'lower' })).toBe('unchanged');
  });

  it('says nothing where nobody says which way is better', () => {
    expect(judgeChange(50, 100, {})).toBeUndefined();
  });
});
