import { oneOfEachFirst } from './oneOfEachFirst';

it('brings one of each kind to the front and keeps the order otherwise', () => {
  const items = ['a1', 'a2', 'a3', 'b1', 'c1', 'b2'];

  expect(oneOfEachFirst(items, ([kind]) => kind)).toEqual([
    'a1',
    'b1',
    'c1',
    'a2',
    'b2',
    'a3',
  ]);
  expect(items[1]).toBe('a2');
});
