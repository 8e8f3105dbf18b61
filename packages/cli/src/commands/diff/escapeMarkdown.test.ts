import { escapeMarkdown, escapeSentence } from './escapeMarkdown';

it.each([
  ['a | b', 'a \\| b'],
  ['<img src=x>', '\\<img src=x\\>'],
  ['[x](https://x.example)', '\\[x\\](https://x.example)'],
  ['two\n## lines', 'two \\#\\# lines'],
  ['@everyone', '@\u200beveryone'],
  ['`code`', '\\`code\\`'],
])('makes of %j a text without markup', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
});

it('keeps the code of a sentence', () => {
  expect(escapeSentence('`spec.steps[0]`: found "*", <b>, `')).toBe(
    '`spec.steps[0]`: found "\\*", \\<b\\>, \\`',
  );
});
