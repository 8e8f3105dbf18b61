import { Prec, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** What the colours of the syntax are legible on; those for the dark need more of it than a card has. */
const BACKGROUND = {
  light: 'var(--bui-bg-neutral-1)',
  dark: 'color-mix(in srgb, var(--bui-bg-neutral-1) 30%, black)',
};

const POPOVER = 'var(--bui-bg-neutral-1)';

/** The editor in the letters of the page, over the theme that colours the syntax. */
export function editorTheme(mode: 'light' | 'dark'): Extension {
  return Prec.highest(
    EditorView.theme({
      '&': {
        borderRadius: 'var(--bui-radius-3)',
        backgroundColor: BACKGROUND[mode],
        color: 'var(--bui-fg-primary)',
        fontSize: 'var(--bui-font-size-3)',
      },
      '&.cm-focused': {
        outline: '2px solid var(--bui-ring)',
        outlineOffset: '1px',
      },
      '.cm-scroller': {
        minHeight: '24rem',
        maxHeight: '70vh',
        fontFamily: 'var(--bui-font-monospace)',
        lineHeight: '1.55',
      },
      '.cm-gutters': {
        backgroundColor: 'transparent',
        border: 'none',
        color: 'var(--bui-fg-secondary)',
      },
      '.cm-activeLine, .cm-activeLineGutter': {
        backgroundColor:
          'color-mix(in srgb, var(--bui-fg-primary) 6%, transparent)',
      },
      '.cm-placeholder': { color: 'var(--bui-fg-secondary)' },
      '.cm-tooltip': {
        maxWidth: 'min(32rem, 75vw)',
        border: '1px solid var(--bui-border-1)',
        borderRadius: 'var(--bui-radius-2)',
        backgroundColor: POPOVER,
        color: 'var(--bui-fg-primary)',
      },
      '.cm-diagnostic': { fontFamily: 'var(--bui-font-regular)' },
      '.cm-diagnosticAction': {
        padding: '4px 8px',
        border: '1px solid var(--bui-border-2)',
        borderRadius: 'var(--bui-radius-2)',
        backgroundColor: 'transparent',
        color: 'var(--bui-fg-primary)',
        fontSize: 'var(--bui-font-size-2)',
        cursor: 'pointer',
      },
    }),
  );
}
