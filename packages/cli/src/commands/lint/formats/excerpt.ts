import type { Diagnostic } from '@offerings/backstage-plugin-offerings-common';
import { displayWidth } from '../../../terminal/displayWidth';
import { visible } from '../../../terminal/visible';

/** A longer line is shown around the mistake. */
const MOST_CHARACTERS = 100;
const BEFORE = 40;

/** A line of a file with the mistake underlined. */
export interface Excerpt {
  line: string;
  /** As many spaces as bring the marks under the mistake. */
  indent: string;
  marks: string;
}

/** Where the line around a place begins and ends, found without cutting the text up. */
function lineAround(text: string, offset: number): [number, number] {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return [start, end === -1 ? text.length : end];
}

/** The line that a diagnostic begins in. */
export function excerpt(
  text: string,
  { start, end }: Pick<Diagnostic, 'start' | 'end'>,
): Excerpt {
  const [lineStart, lineEnd] = lineAround(text, start.offset);
  const isLong = lineEnd - lineStart > MOST_CHARACTERS;
  const from = isLong ? Math.max(lineStart, start.offset - BEFORE) : lineStart;
  const to = isLong ? Math.min(lineEnd, from + MOST_CHARACTERS) : lineEnd;
  const head = from > lineStart ? '…' : '';
  const tail = to < lineEnd ? '…' : '';
  const shown = visible(text.slice(from, to).replace(/\r$/, ''));
  const before = shown.slice(0, start.offset - from);
  const marked = shown.slice(
    start.offset - from,
    Math.max(start.offset, end.offset) - from,
  );
  return {
    line: `${head}${shown}${tail}`,
    indent: ' '.repeat(displayWidth(head + before)),
    marks: '^'.repeat(Math.max(1, displayWidth(marked))),
  };
}
