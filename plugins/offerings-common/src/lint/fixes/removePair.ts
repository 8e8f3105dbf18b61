import { isScalar, type Node, type Pair } from 'yaml';
import type { TextEdit } from '../diagnostic';

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(source: string, offset: number): number {
  const feed = source.indexOf('\n', offset);
  return feed < 0 ? source.length : feed + 1;
}

/** Where the text of a value ends; that of a block goes on to the end of its last line. */
function endOf({ key, value }: Pair): number | undefined {
  const node = (value ?? key) as Node;
  const end = node.range?.[1];
  return isScalar(node) && node.type?.startsWith('BLOCK') ? undefined : end;
}

/**
 * Takes a pair out of a mapping, with its lines.
 *
 * @returns `undefined` where its lines hold something else as well
 */
export function removePair(pair: Pair, source: string): TextEdit | undefined {
  const keyStart = (pair.key as Node).range?.[0];
  const end = endOf(pair);
  if (keyStart === undefined || end === undefined) return undefined;
  const start = lineStart(source, keyStart);
  if (source.slice(start, keyStart).trim() !== '') return undefined;
  // The value of a block ends where the next line begins.
  const last = source[end - 1] === '\n' ? end : lineEnd(source, end);
  if (source.slice(end, last).trim() !== '') return undefined;
  return { start, end: last, text: '' };
}
