import { count, inARow, listed } from './limited';

const words = ['one', 'two', 'three'];
const shout = (word: string) => word.toLocaleUpperCase('en-US');

it('counts in words that fit the number', () => {
  expect([count(0, 'step'), count(1, 'step'), count(2, 'step')]).toEqual([
    '0 steps',
    '1 step',
    '2 steps',
  ]);
});

it('lists all of a few', () => {
  expect(listed(words, 3, shout)).toEqual(['- ONE', '- TWO', '- THREE']);
  expect(inARow(words, 3, shout)).toBe('ONE, TWO, THREE');
});

it('lists the first of many, and says how many there are besides', () => {
  expect(listed(words, 1, shout)).toEqual(['- ONE', '- … and 2 more']);
  expect(inARow(words, 2, shout)).toBe('ONE, TWO and 1 more');
});

it('lists nothing of nothing', () => {
  expect(listed([], 3, shout)).toEqual([]);
  expect(inARow([], 3, shout)).toBe('');
});
