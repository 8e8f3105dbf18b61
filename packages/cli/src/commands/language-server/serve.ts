import {
  CodeActionKind,
  TextDocuments,
  TextDocumentSyncKind,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  Diagnostic,
  OwnTerms,
} from '@offerings/backstage-plugin-offerings-common';
import { lintOpenFiles } from './lintOpenFiles';
import { fixesAt, toEditorDiagnostic } from './toEditor';
import { Workspace } from './Workspace';

/** How long to wait for the next key, in milliseconds. */
const DEBOUNCE = 200;

const CAPABILITIES: InitializeResult = {
  serverInfo: { name: 'offerings' },
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  },
};

/** Tells an editor what is wrong in the descriptors that are open in it, beside the others of its folders. */
class LanguageServer {
  private readonly documents = new TextDocuments(TextDocument);
  private readonly workspace = new Workspace();
  /** What was told of each open file, by its URI. */
  private told = new Map<string, readonly Diagnostic[]>();
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly connection: Connection,
    private readonly terms?: OwnTerms,
  ) {}

  listen() {
    const { connection, documents } = this;
    connection.onInitialize(params => this.initialize(params));
    connection.onCodeAction(params => this.codeActions(params));
    documents.onDidChangeContent(() => this.lintSoon());
    documents.onDidSave(() => this.readAgain());
    documents.onDidClose(({ document: { uri } }) => {
      this.told.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
      void this.readAgain();
    });
    documents.listen(connection);
    connection.listen();
  }

  private async initialize({
    workspaceFolders,
    rootUri,
  }: InitializeParams): Promise<InitializeResult> {
    const folders = workspaceFolders?.map(({ uri }) => uri) ?? [rootUri];
    await this.workspace.open(folders.filter(uri => uri !== null));
    return CAPABILITIES;
  }

  private async readAgain() {
    await this.workspace.read();
    this.lintSoon();
  }

  private lintSoon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.lint(), DEBOUNCE);
  }

  private lint() {
    const open = this.documents.all();
    this.told = lintOpenFiles(open, this.workspace, this.terms);
    for (const document of open) {
      const { uri, version } = document;
      const diagnostics = this.told.get(uri) ?? [];
      void this.connection.sendDiagnostics({
        uri,
        version,
        diagnostics: diagnostics.map(told =>
          toEditorDiagnostic(told, document),
        ),
      });
    }
  }

  private codeActions({
    textDocument: { uri },
    range,
  }: CodeActionParams): CodeAction[] {
    const document = this.documents.get(uri);
    return document ? fixesAt(range, this.told.get(uri) ?? [], document) : [];
  }
}

/**
 * Serves one editor.
 *
 * @param terms - the words of the organisation
 */
export function serve(connection: Connection, terms?: OwnTerms): void {
  new LanguageServer(connection, terms).listen();
}
