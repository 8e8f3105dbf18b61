import {
  CodeActionKind,
  DiagnosticSeverity,
  type CodeAction,
  type Diagnostic as EditorDiagnostic,
  type Range,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from '@offerings/backstage-plugin-offerings-common';

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
};

function rangeIn(
  document: TextDocument,
  { start, end }: { start: number; end: number },
): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A diagnostic as editors show them: the rule is its code. */
export function toEditorDiagnostic(
  { start, end, severity, rule, message }: Diagnostic,
  document: TextDocument,
): EditorDiagnostic {
  return {
    range: rangeIn(document, { start: start.offset, end: end.offset }),
    severity: SEVERITIES[severity],
    code: rule,
    source: 'offerings',
    message,
  };
}

/** The fixes of what is wrong where the cursor is, or in what is selected. */
export function fixesAt(
  range: Range,
  diagnostics: readonly Diagnostic[],
  document: TextDocument,
): CodeAction[] {
  const from = document.offsetAt(range.start);
  const to = document.offsetAt(range.end);
  return diagnostics.flatMap(diagnostic => {
    const { fix, start, end } = diagnostic;
    if (!fix || start.offset > to || end.offset < from) return [];
    return {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      diagnostics: [toEditorDiagnostic(diagnostic, document)],
      edit: {
        changes: {
          [document.uri]: fix.edits.map(edit => ({
            range: rangeIn(document, edit),
            newText: edit.text,
          })),
        },
      },
    };
  });
}
