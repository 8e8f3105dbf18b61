import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { yaml } from '@codemirror/lang-yaml';
import { linter, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Diagnostic } from '@offerings/backstage-plugin-offerings-common';
import CodeMirror from '@uiw/react-codemirror';
import { useEffect, useMemo, useState } from 'react';
import { offeringsTranslationRef } from '../../../translation';
import { editorTheme } from './editorTheme';
import { toEditorDiagnostics } from './toEditorDiagnostics';
import { closingTooltips } from './tooltips';
import { useThemeMode } from './useThemeMode';

/** What of CodeMirror's own is of use here. Tab is left to the browser, so that the keyboard gets out of the editor. */
const SETUP = { autocompletion: false, foldGutter: true };

/** Diagnostics come from outside; this only makes room for them. */
const LINT = [linter(null), lintGutter()];

/** Props of {@link DescriptorEditor}. */
export interface DescriptorEditorProps {
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with the text. */
  diagnostics: readonly Diagnostic[];
  /** The text that the diagnostics are about. */
  checked?: string;
  label: string;
  placeholder: string;
  /** The id of what says how to use it. */
  describedBy: string;
  /** Hands out the editor once it is there. */
  onView: (view: EditorView) => void;
}

/** An editor for YAML with its problems in place. */
export default function DescriptorEditor(props: DescriptorEditorProps) {
  const { value, onChange, diagnostics, checked, onView } = props;
  const { label, placeholder, describedBy } = props;
  const { t } = useTranslationRef(offeringsTranslationRef);
  const mode = useThemeMode();
  const [view, setView] = useState<EditorView>();
  const extensions = useMemo(
    () => [
      yaml(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        'aria-label': label,
        'aria-describedby': describedBy,
      }),
      EditorState.phrases.of({
        'Fold line': t('checkDescriptor.editor.fold'),
        'Unfold line': t('checkDescriptor.editor.unfold'),
        'folded code': t('checkDescriptor.editor.folded'),
        unfold: t('checkDescriptor.editor.unfold'),
      }),
      ...LINT,
      closingTooltips,
      editorTheme(mode),
    ],
    [t, label, describedBy, mode],
  );

  useEffect(() => {
    // What was written since would move every place; the answer to it is on its way.
    if (!view || view.state.doc.toString() !== (checked ?? '')) return;
    view.dispatch(
      setDiagnostics(view.state, toEditorDiagnostics(diagnostics, view.state)),
    );
  }, [view, diagnostics, checked]);

  return (
    <CodeMirror
      value={value}
      onChange={onChange}
      theme={mode}
      basicSetup={SETUP}
      indentWithTab={false}
      placeholder={placeholder}
      extensions={extensions}
      onCreateEditor={created => {
        setView(created);
        onView(created);
      }}
    />
  );
}
