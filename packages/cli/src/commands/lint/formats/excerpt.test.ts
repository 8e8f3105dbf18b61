import { diagnosticAt } from '../../../__testUtils__';
import { excerpt } from './excerpt';

function drawn(text: string, words: string): string[] {
  const { line, indent, marks } = excerpt(text, diagnosticAt(text, words));
  return [line, `${indent}${marks}`];
}

it('underlines what is wrong', () => {
  expect(drawn('spec:\n  ownr: team\n', 'ownr')).toEqual([
    '  ownr: team',
    '  ^^^^',
  ]);
});

it.each([
  ['wide characters', '  履修: x', 'x', '  履修: x', '        ^'],
  ['tabs', '\tname: x', 'x', ' name: x', '       ^'],
  ['Windows line ends', 'name: x\r\n', 'x', 'name: x', '      ^'],
])('stands in its place behind %s', (_, text, words, line, marks) => {
  expect(drawn(text, words)).toEqual([line, marks]);
});

it('marks a place where something is missing', () => {
  const text = '\nspec:\n';

  expect(drawn(text, '')).toEqual(['', '^']);
});

it('shows the surroundings only where the line is long', () => {
  const text = `${'a'.repeat(1_000_000)}!${'b'.repeat(1_000_000)}`;

  const [line, marks] = drawn(text, '!');

  expect(line).toBe(`…${'a'.repeat(40)}!${'b'.repeat(59)}…`);
  expect(marks.indexOf('^')).toBe(line.indexOf('!'));
});

it('underlines the first line of something that goes over several', () => {
  expect(drawn('a: [1,\n2]\n', '[1,\n2]')).toEqual(['a: [1,', '   ^^^']);
});
