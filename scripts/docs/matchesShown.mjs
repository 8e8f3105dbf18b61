/**
 * Where an output differs from one that a page shows, or `undefined` where it does not.
 *
 * In what is shown, a line that is only `…` stands for any lines, and `…` in a line for any text.
 */
export function differenceFrom(shown, output) {
  const pattern = shown
    .trimEnd()
    .split('\n')
    .map(line => (line.trim() === '…' ? ANY_LINES : patternOf(line)))
    .join('\n')
    .replaceAll(`${ANY_LINES}\n`, '(?:.*\n)*')
    .replaceAll(`\n${ANY_LINES}`, '(?:\n.*)*');
  if (new RegExp(`^${pattern}$`).test(output.trimEnd())) return undefined;
  const lines = output.trimEnd().split('\n');
  const missing = shown
    .trimEnd()
    .split('\n')
    .find(
      line =>
        line.trim() !== '…' &&
        !lines.some(each => new RegExp(`^${patternOf(line)}$`).test(each)),
    );
  return missing ?? 'the order of the lines';
}

const ANY_LINES = '\u0000';

function patternOf(line) {
  return line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*');
}
