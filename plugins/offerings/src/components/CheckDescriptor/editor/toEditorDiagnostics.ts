import type { Diagnostic as EditorDiagnostic } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { Diagnostic } from '@offerings/backstage-plugin-offerings-common';
import { applyFix } from './commands';

/** Without the backticks, for the editor shows text as it is. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}

/**
 * Diagnostics as the editor shows them.
 *
 * @param state - holds the text that they are about
 */
export function toEditorDiagnostics(
  diagnostics: readonly Diagnostic[],
  state: EditorState,
): EditorDiagnostic[] {
  const inside = (offset: number) => Math.min(offset, state.doc.length);
  const text = state.doc;
  return diagnostics.map(({ start, end, severity, message, rule, fix }) => ({
    from: inside(start.offset),
    to: inside(end.offset),
    severity,
    message: plain(message),
    source: rule,
    actions: fix && [
      {
        name: plain(fix.title),
        apply: view => {
          // Its places are those of the text that was checked.
          if (view.state.doc.eq(text)) applyFix(view, fix);
        },
      },
    ],
  }));
}
