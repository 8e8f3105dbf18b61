import { visible } from './visible';

it('leaves text of any language as it is', () => {
  expect(visible('Einschreibung – 履修登録 – تسجيل')).toBe(
    'Einschreibung – 履修登録 – تسجيل',
  );
});

it.each([
  ['an escape sequence', '\u001b[2Jgone', '\ufffd[2Jgone'],
  ['a line break', 'one\r\ntwo', 'one\ufffd\ufffdtwo'],
  ['a turn of direction', 'a\u202eb', 'a\ufffdb'],
  ['a tab', 'a\tb', 'a b'],
])('shows %s without doing it', (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});
