/** A text of several lines as a block of code that nothing in the text can end. */
export function markdownOf(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}yaml\n${text}${fence}\n`;
}
