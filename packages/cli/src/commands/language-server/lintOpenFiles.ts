import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  lintFiles,
  validateBuiltinKind,
  type Diagnostic,
  type OwnTerms,
} from '@offerings/backstage-plugin-offerings-common';
import { holdsEntities } from '../../sources/holdsEntities';
import type { Workspace } from './Workspace';

/**
 * What is wrong in the files that are open, beside the others of their folders.
 *
 * @returns the diagnostics by URI; of a file that holds no entities, none
 */
export function lintOpenFiles(
  open: readonly TextDocument[],
  workspace: Workspace,
  terms?: OwnTerms,
): Map<string, Diagnostic[]> {
  const written = open.map(document => ({
    uri: document.uri,
    path: workspace.nameOfDocument(document.uri),
    text: document.getText(),
  }));
  const uris = new Map(written.map(({ uri, path }) => [path, uri]));
  const { diagnostics } = lintFiles(
    [
      ...written.filter(({ path, text }) => holdsEntities(path, text)),
      ...workspace.files.filter(({ path }) => !uris.has(path)),
    ],
    { validateOther: validateBuiltinKind, terms },
  );
  const told = new Map<string, Diagnostic[]>(open.map(({ uri }) => [uri, []]));
  for (const diagnostic of diagnostics) {
    told.get(uris.get(diagnostic.file) ?? '')?.push(diagnostic);
  }
  return told;
}
