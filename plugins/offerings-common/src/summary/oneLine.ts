const DEFAULT_LENGTH = 200;

/** Enough to find `length` visible characters in, so that a text of any size costs little. */
const LOOK_AT = 4;

/** What breaks a line, turns the direction of the text, or is there without being seen. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}\u{e0000}-\u{e007f}]/gu;

/** A text without what nobody can see in it, line breaks included. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/**
 * A text from a descriptor as it stands in a line: on one line, without what nobody can see, and not too long.
 *
 * @param length - how many characters it may have, the `…` of a cut included
 */
export function oneLine(text: string, length = DEFAULT_LENGTH): string {
  const looked = text.slice(0, length * LOOK_AT);
  const line = withoutUnseen(looked.replace(/\s+/g, ' ')).trim();
  const characters = [...line];
  const isWhole = characters.length <= length && looked.length === text.length;
  return isWhole
    ? line
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** A text from a descriptor in quotation marks: what it says is somebody's words, not ours. */
export function quoted(text: string, length?: number): string {
  return `“${oneLine(text, length)}”`;
}
