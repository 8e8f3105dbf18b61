import { LineCounter } from 'yaml';
import type { SourcePosition } from './diagnostic';

/** Lines and columns in a text; its lines are counted when they are first asked for. */
export class Positions {
  readonly #text: string;
  #lines?: LineCounter;

  constructor(text: string) {
    this.#text = text;
  }

  /** The place of an offset; what lies outside of the text is moved to its end. */
  at(offset: number): SourcePosition {
    const within = Math.max(0, Math.min(offset, this.#text.length));
    this.#lines ??= this.#countLines();
    const { line, col } = this.#lines.linePos(within);
    return { line, column: col, offset: within };
  }

  #countLines(): LineCounter {
    const lines = new LineCounter();
    lines.addNewLine(0);
    let feed = this.#text.indexOf('\n');
    while (feed >= 0) {
      lines.addNewLine(feed + 1);
      feed = this.#text.indexOf('\n', feed + 1);
    }
    return lines;
  }
}
