import { createConnection } from 'vscode-languageserver/node';
import { EXIT, type ExitCode } from '../../exitCodes';
import { serve } from './serve';

/** Serves the editor at the other end of the standard streams, until it leaves. */
export function languageServer(): Promise<ExitCode> {
  const connection = createConnection(process.stdin, process.stdout);
  return new Promise(resolve => {
    connection.onExit(() => resolve(EXIT.ok));
    serve(connection);
  });
}
