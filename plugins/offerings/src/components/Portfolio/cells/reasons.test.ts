import { groupReasons } from './reasons';

describe('groupReasons', () => {
  it('tells the reasons of one code in one line', () => {
    expect(
      groupReasons([
        { code: 'no-direction' },
        { code: 'weak-dimension', dimension: 'partners-and-suppliers' },
        { code: 'split-accountability' },
        { code: 'weak-dimension', dimension: 'organizations-and-people' },
        { code: 'split-accountability' },
      ]),
    ).toEqual([
      { code: 'no-direction', count: 1, dimensions: [] },
      {
        code: 'weak-dimension',
        count: 2,
        dimensions: ['partners-and-suppliers', 'organizations-and-people'],
      },
      { code: 'split-accountability', count: 2, dimensions: [] },
    ]);
  });
});
