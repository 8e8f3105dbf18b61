import { isScalar, type Node } from 'yaml';
import type { TextEdit } from '../diagnostic';

/** What needs no quotes wherever it stands in YAML; everything else is quoted, to be sure. */
const PLAIN = /^[A-Za-z][\w/+-]*([:.][\w/+-]+)*$/;

/** What YAML would not read as a text. */
const OTHER_THAN_TEXT = /^(true|false|null|yes|no|on|off|y|n)$/i;

function quoted(text: string, type: string | undefined): string | undefined {
  switch (type) {
    case 'PLAIN':
      return PLAIN.test(text) && !OTHER_THAN_TEXT.test(text)
        ? text
        : JSON.stringify(text);
    case 'QUOTE_SINGLE':
      return `'${text.replaceAll("'", "''")}'`;
    case 'QUOTE_DOUBLE':
      return JSON.stringify(text);
    default:
      return undefined;
  }
}

/**
 * Writes another text in the place of a key or a value, with the quotes that are there.
 *
 * @returns `undefined` where more hangs on it: a tag, an anchor, several lines
 */
export function writeScalar(
  node: Node | undefined,
  text: string,
  source: string,
): TextEdit | undefined {
  if (!isScalar(node) || !node.range || node.anchor || node.tag) {
    return undefined;
  }
  const [start, end] = node.range;
  const written = quoted(text, node.type);
  if (written === undefined || end === start) return undefined;
  if (source.slice(start, end).includes('\n')) return undefined;
  return { start, end, text: written };
}
