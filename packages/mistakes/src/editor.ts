import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
} from 'vscode-languageserver/node';

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** An editor with one folder open, and `offerings language-server` at its side: a process of its own. */
export class EditorSession {
  private constructor(
    private readonly server: ChildProcessWithoutNullStreams,
    private readonly connection: ProtocolConnection,
  ) {}

  /**
   * Starts the server as an editor does.
   *
   * @param bin - the file of the `offerings` command
   * @param folder - the folder that is open
   */
  static async start(bin: string, folder: string): Promise<EditorSession> {
    const server = spawn(process.execPath, [bin, 'language-server', '--stdio']);
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const uri = uriOf(folder);
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'folder' }],
      capabilities: {},
    });
    await connection.sendNotification('initialized', {});
    return new EditorSession(server, connection);
  }

  /** What the server says next of a file. There is room for one listener at a time. */
  private nextOf(path: string): Promise<PublishDiagnosticsParams> {
    const uri = uriOf(path);
    return new Promise(done => {
      const listener = this.connection.onNotification(
        'textDocument/publishDiagnostics',
        (params: PublishDiagnosticsParams) => {
          if (params.uri !== uri) return;
          listener.dispose();
          done(params);
        },
      );
    });
  }

  /** Opens a file, whatever is on the disk, and does not wait for what the server says. */
  async write(path: string, text: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: uriOf(path), languageId: 'yaml', version: 1, text },
    });
  }

  /** Opens a file, and waits for what the server says of it. */
  async open(path: string, text: string): Promise<PublishDiagnosticsParams> {
    const told = this.nextOf(path);
    await this.write(path, text);
    return told;
  }

  /** Writes another text into a file that is open. */
  async change(
    path: string,
    text: string,
    version: number,
  ): Promise<PublishDiagnosticsParams> {
    const told = this.nextOf(path);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: uriOf(path), version },
      contentChanges: [{ text }],
    });
    return told;
  }

  /** Closes a file without saving it. */
  async close(path: string): Promise<PublishDiagnosticsParams> {
    const told = this.nextOf(path);
    await this.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: uriOf(path) },
    });
    return told;
  }

  /** What the server offers to do where the cursor is. */
  actions(path: string, range: Range | undefined): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: uriOf(path) },
      range,
      context: { diagnostics: [] },
    });
  }

  /** Leaves the editor, and waits until the server has ended. */
  async end(): Promise<void> {
    const ended = new Promise(done => this.server.once('exit', done));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
  }
}
