import type { EditorView } from '@codemirror/view';
import type {
  Diagnostic,
  DiagnosticFix,
} from '@offerings/backstage-plugin-offerings-common';

/** Mends a mistake in the text; undo takes it back. */
export function applyFix(view: EditorView, fix: DiagnosticFix): void {
  view.dispatch({
    changes: fix.edits.map(({ start, end, text }) => ({
      from: start,
      to: end,
      insert: text,
    })),
    userEvent: 'input.fix',
    scrollIntoView: true,
  });
}

/** Goes to the place of a mistake. */
export function goTo(view: EditorView, { start, end }: Diagnostic): void {
  const { length } = view.state.doc;
  view.dispatch({
    selection: {
      anchor: Math.min(start.offset, length),
      head: Math.min(end.offset, length),
    },
    scrollIntoView: true,
  });
  view.focus();
}
