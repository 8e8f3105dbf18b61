import { createConnection } from 'vscode-languageserver/node';
import { EXIT, type ExitCode } from '../../exitCodes';
import { readSettings } from '../../settings/readSettings';
import type { Terminal } from '../../terminal/Terminal';
import { serve } from './serve';

/** Serves the editor at the other end of the standard streams, until it leaves. */
export async function languageServer(
  request: { settings?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { settings } = await readSettings(request.settings, terminal);
  const connection = createConnection(process.stdin, process.stdout);
  return new Promise(resolve => {
    connection.onExit(() => resolve(EXIT.ok));
    serve(connection, settings.terms);
  });
}
