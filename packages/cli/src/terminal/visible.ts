/** What moves the cursor, turns the direction of the text, or is no character at all. */
const UNSAFE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}]/gu;

/**
 * Somebody's text as it may be shown in a terminal: each character that would do something to the terminal is one that
 * only says so. Its length stays the same.
 */
export function visible(text: string): string {
  return text.replaceAll('\t', ' ').replace(UNSAFE, '\u{fffd}');
}
