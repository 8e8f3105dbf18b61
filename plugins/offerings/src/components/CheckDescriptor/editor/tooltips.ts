import {
  closeHoverTooltips,
  EditorView,
  hasHoverTooltips,
  keymap,
} from '@codemirror/view';

function close(view: EditorView): boolean {
  if (!hasHoverTooltips(view.state)) return false;
  view.dispatch({ effects: closeHoverTooltips });
  return true;
}

/** What F8 opens goes with Escape, and with the focus: it would cover what is beneath the editor. */
export const closingTooltips = [
  keymap.of([{ key: 'Escape', run: close }]),
  EditorView.domEventHandlers({
    blur: (event, view) => {
      const { relatedTarget } = event;
      const staysInside =
        relatedTarget instanceof Node && view.dom.contains(relatedTarget);
      if (!staysInside) close(view);
    },
  }),
];
