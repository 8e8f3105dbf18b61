import { roundedPath } from './roundedPath';

describe('roundedPath', () => {
  it('draws a straight line through two points', () => {
    expect(
      roundedPath([
        { x: 0, y: 5 },
        { x: 40, y: 5 },
      ]),
    ).toBe('M0 5 L40 5');
  });

  it('rounds a corner', () => {
    expect(
      roundedPath([
        { x: 0, y: 0 },
        { x: 40, y: 0 },
        { x: 40, y: 40 },
      ]),
    ).toBe('M0 0 L31 0 Q40 0 40 9 L40 40');
  });

  it('rounds a corner less where there is little room', () => {
    expect(
      roundedPath([
        { x: 0, y: 0 },
        { x: 4, y: 0 },
        { x: 4, y: 40 },
      ]),
    ).toBe('M0 0 L2 0 Q4 0 4 2 L4 40');
  });
});
