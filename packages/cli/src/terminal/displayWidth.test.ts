import { displayWidth } from './displayWidth';

it.each([
  ['owner', 5],
  ['Übung', 5],
  ['U\u0308bung', 5],
  ['履修登録', 8],
  ['🎓 done', 7],
  ['', 0],
])('takes %s for %d columns wide', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
