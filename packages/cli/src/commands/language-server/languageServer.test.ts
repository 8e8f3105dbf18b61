import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { PRODUCT, SERVICE, tempFolder } from '../../__testUtils__';

const BIN = resolve(__dirname, '../../../bin/offerings');

// A process of its own, and TypeScript to compile first.
jest.setTimeout(30_000);

let server: ChildProcessWithoutNullStreams;
let editor: ProtocolConnection;

/** What the server says next of a file. The connection has room for one listener at a time. */
function nextOf(uri: string): Promise<PublishDiagnosticsParams> {
  return new Promise(done => {
    const listener = editor.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => {
        if (params.uri !== uri) return;
        listener.dispose();
        done(params);
      },
    );
  });
}

async function openFolder(path: string) {
  server = spawn(process.execPath, [BIN, 'language-server', '--stdio']);
  editor = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  editor.listen();
  const { href: uri } = pathToFileURL(path);
  await editor.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'folder' }],
    capabilities: {},
  });
  await editor.sendNotification('initialized', {});
}

async function open(path: string, text: string) {
  const { href: uri } = pathToFileURL(path);
  const told = nextOf(uri);
  await editor.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
  return told;
}

afterEach(async () => {
  await editor.sendRequest('shutdown');
  await editor.sendNotification('exit');
  const ended = new Promise(done => server.once('exit', done));
  await ended;
  editor.dispose();
});

describe('offerings language-server', () => {
  it('tells of a mistake where it is, by its rule', async () => {
    const { path } = tempFolder();
    await openFolder(path);

    const { diagnostics } = await open(
      join(path, 'catalog-info.yaml'),
      PRODUCT.replace('owner:', 'owners: a\n  owner:'),
    );

    expect(diagnostics).toEqual([
      {
        code: 'unknown-field',
        source: 'offerings',
        severity: 1,
        message: '`spec.owners`: unknown field, did you mean `owner`?',
        range: {
          start: { line: 8, character: 2 },
          end: { line: 8, character: 8 },
        },
      },
    ]);
  });

  it('goes by what is written, and offers the fix', async () => {
    const { path } = tempFolder();
    await openFolder(path);
    const file = join(path, 'catalog-info.yaml');
    const { uri } = await open(file, PRODUCT);
    const told = nextOf(uri);
    await editor.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: PRODUCT.replace('owner:', 'ownr:') }],
    });
    const { diagnostics, version } = await told;
    expect(version).toBe(2);
    const misspelt = diagnostics.find(({ code }) => code === 'unknown-field');

    const actions: CodeAction[] = await editor.sendRequest(
      'textDocument/codeAction',
      {
        textDocument: { uri },
        range: misspelt?.range,
        context: { diagnostics: [] },
      },
    );

    expect(actions).toMatchObject([
      {
        title: 'Write `owner`',
        kind: 'quickfix',
        edit: {
          changes: { [uri]: [{ range: misspelt?.range, newText: 'owner' }] },
        },
      },
    ]);
  });

  it('knows the other descriptors of the folder', async () => {
    const { path } = tempFolder({ 'product.yaml': PRODUCT });
    await openFolder(path);

    const { diagnostics } = await open(
      join(path, 'again.yaml'),
      `${SERVICE}---\n${PRODUCT}`,
    );

    expect(diagnostics.map(({ code }) => code)).not.toContain(
      'delivers-nothing',
    );
    const again = await open(join(path, 'product.yaml'), PRODUCT);
    expect(again.diagnostics).toMatchObject([
      {
        code: 'duplicate-entity',
        message:
          '`metadata.name`: product:default/course-search is in again.yaml already',
      },
    ]);
  });

  it('forgets what was not saved, once the file is closed', async () => {
    const { path } = tempFolder();
    await openFolder(path);
    const { uri } = await open(
      join(path, 'catalog-info.yaml'),
      'kind: Product\n',
    );
    const told = nextOf(uri);

    await editor.sendNotification('textDocument/didClose', {
      textDocument: { uri },
    });

    expect((await told).diagnostics).toEqual([]);
  });

  it('has nothing to say of a file that holds no entities', async () => {
    const { path } = tempFolder();
    await openFolder(path);

    const { diagnostics } = await open(
      join(path, 'compose.yaml'),
      'services: {web: {image: a}}\n',
    );

    expect(diagnostics).toEqual([]);
  });
});
