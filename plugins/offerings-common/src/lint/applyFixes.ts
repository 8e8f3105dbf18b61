import type { DiagnosticFix, TextEdit } from './diagnostic';

function isBetween(edit: TextEdit, taken: TextEdit): boolean {
  return edit.start < taken.end && taken.start < edit.end;
}

function isInsertedAt(edit: TextEdit, taken: TextEdit): boolean {
  return edit.start === taken.start && edit.end === edit.start;
}

function firstEdit(fix: DiagnosticFix): number {
  return fix.edits[0]?.start ?? 0;
}

/** The edits of those fixes that don't get in each other's way, in order. */
function compatibleEdits(fixes: Iterable<DiagnosticFix>): TextEdit[] {
  const taken: TextEdit[] = [];
  const inOrder = [...fixes].sort((a, b) => firstEdit(a) - firstEdit(b));
  for (const { edits } of inOrder) {
    const last = taken.at(-1);
    const collides =
      last !== undefined &&
      edits.some(
        edit =>
          edit.start < last.end ||
          isBetween(edit, last) ||
          isInsertedAt(edit, last),
      );
    if (!collides) taken.push(...edits);
  }
  return taken;
}

/**
 * Applies fixes to a text; everything else in it, comments and formatting included, stays as it is.
 *
 * @remarks
 * A fix is applied whole or not at all: of two that get in each other's way, the one that begins earlier is.
 *
 * @param text - the text that the fixes were offered for
 * @public
 */
export function applyFixes(
  text: string,
  fixes: Iterable<DiagnosticFix>,
): string {
  const pieces: string[] = [];
  let end = text.length;
  for (const edit of compatibleEdits(fixes).reverse()) {
    pieces.push(text.slice(edit.end, end), edit.text);
    end = edit.start;
  }
  pieces.push(text.slice(0, end));
  return pieces.reverse().join('');
}
