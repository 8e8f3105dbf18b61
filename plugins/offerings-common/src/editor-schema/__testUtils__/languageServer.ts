import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Connection } from './Connection';

interface Position {
  line: number;
  character: number;
}

/** What the server says of a place in a file. */
export interface ServerDiagnostic {
  message: string;
  range: { start: Position; end: Position };
}

/** What the server offers to write. */
export interface Completion {
  label: string;
  insertText?: string;
  documentation?: string | { value: string };
}

/** The settings that an editor would have, so that nothing is downloaded. */
function settingsFor(schemaUri: string) {
  return {
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
    schemas: { [schemaUri]: '*.yaml' },
  };
}

function spawnServer(): ChildProcessWithoutNullStreams {
  const root = dirname(require.resolve('yaml-language-server/package.json'));
  return spawn(process.execPath, [
    join(root, 'bin/yaml-language-server'),
    '--stdio',
  ]);
}

/** Splits a text at the mark `|` where the cursor is. */
function cursorIn(marked: string): { text: string; position: Position } {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  return {
    text: marked.replace('|', ''),
    position: {
      line: before.length - 1,
      character: before[before.length - 1].length,
    },
  };
}

/** A running yaml-language-server, with a schema for every file. */
export class LanguageServer {
  private readonly folder = mkdtempSync(join(tmpdir(), 'editor-schema-'));
  private readonly server = spawnServer();
  private readonly published = new Map<
    string,
    (diagnostics: ServerDiagnostic[]) => void
  >();
  private readonly connection: Connection;
  private files = 0;

  private readonly settings: object;

  private constructor(schema: unknown) {
    const file = join(this.folder, 'schema.json');
    writeFileSync(file, JSON.stringify(schema));
    this.settings = settingsFor(pathToFileURL(file).toString());
    this.connection = new Connection(this.server, (method, params) =>
      this.hear(method, params),
    );
  }

  /** Starts it. */
  static async start(schema: unknown): Promise<LanguageServer> {
    const server = new LanguageServer(schema);
    await server.initialize();
    // Until it has asked for its settings, it finds nothing wrong with anything.
    while ((await server.diagnose('kind: 5')).length === 0);
    return server;
  }

  /** Everything that it finds wrong in a file. */
  async diagnose(text: string): Promise<ServerDiagnostic[]> {
    const uri = this.nextUri();
    const told = new Promise<ServerDiagnostic[]>(done => {
      this.published.set(uri, done);
    });
    this.open(uri, text);
    return told;
  }

  /** What it offers where `|` stands in a file. */
  async complete(marked: string): Promise<Completion[]> {
    const { items } = await this.ask<{ items: Completion[] }>(
      'textDocument/completion',
      marked,
    );
    return items;
  }

  /** What it says of the word at `|` in a file. */
  async hover(marked: string): Promise<string> {
    const answer = await this.ask<{ contents: { value: string } } | null>(
      'textDocument/hover',
      marked,
    );
    return answer?.contents.value ?? '';
  }

  /** Ends it. */
  async stop() {
    await this.connection.request('shutdown', null);
    this.connection.notify('exit', null);
    this.server.stdin.end();
    rmSync(this.folder, { recursive: true });
  }

  private async initialize() {
    await this.connection.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        textDocument: {
          completion: { completionItem: { snippetSupport: true } },
          hover: { contentFormat: ['markdown'] },
        },
        workspace: { configuration: true },
      },
    });
    this.connection.notify('initialized', {});
    this.connection.notify('workspace/didChangeConfiguration', {
      settings: { yaml: this.settings },
    });
  }

  private hear(method: string, params: unknown): unknown {
    if (method === 'workspace/configuration') {
      const { items } = params as { items: Array<{ section?: string }> };
      return items.map(({ section }) =>
        section === 'yaml' ? this.settings : {},
      );
    }
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as {
        uri: string;
        diagnostics: ServerDiagnostic[];
      };
      this.published.get(uri)?.(diagnostics);
    }
    return undefined;
  }

  private nextUri(): string {
    this.files += 1;
    return pathToFileURL(join(this.folder, `${this.files}.yaml`)).toString();
  }

  private open(uri: string, text: string) {
    this.connection.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
  }

  private ask<TResult>(method: string, marked: string): Promise<TResult> {
    const { text, position } = cursorIn(marked);
    const uri = this.nextUri();
    this.open(uri, text);
    return this.connection.request(method, { textDocument: { uri }, position });
  }
}
