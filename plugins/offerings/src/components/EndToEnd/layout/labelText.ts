import { SIZES } from './sizes';

/** Words in lines, with the size that they take. */
export interface TextBlock {
  text: string;
  width: number;
  height: number;
}

/** The words of an edge for where there is much room, and for where there is little. */
export interface LabelText {
  wide: TextBlock;
  narrow: TextBlock;
}

/** Breaks the words of an edge into a few lines; the last one ends in an ellipsis where they don't fit. */
export function labelText(words: string): LabelText {
  return {
    wide: blockOf(words, SIZES.labelWidest),
    narrow: blockOf(words, SIZES.labelWidth),
  };
}

function blockOf(words: string, width: number): TextBlock {
  const perLine = Math.floor(width / SIZES.labelCharacter);
  const lines = breakLines(words, perLine);
  const shown = lines.slice(0, SIZES.labelLines);
  if (lines.length > shown.length) {
    const last = shown[shown.length - 1];
    shown[shown.length - 1] = `${last.slice(0, perLine - 1)}…`;
  }
  const longest = Math.max(...shown.map(line => line.length));
  return {
    text: shown.join('\n'),
    width: Math.ceil(longest * SIZES.labelCharacter) + 8,
    height: shown.length * SIZES.labelLine + 2,
  };
}

function breakLines(words: string, perLine: number): string[] {
  const lines: string[] = [];
  for (const part of words.split('\n')) {
    let line = '';
    for (const word of part.split(/\s+/).map(w => shorten(w, perLine))) {
      const longer = line ? `${line} ${word}` : word;
      if (longer.length > perLine && line) {
        lines.push(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.push(line);
  }
  return lines;
}

function shorten(word: string, perLine: number): string {
  return word.length > perLine ? `${word.slice(0, perLine - 1)}…` : word;
}
