import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';

/** A server that misbehaves as a test wants it. */
export interface StubServer {
  url: string;
  stop(): Promise<void>;
}

/** Starts a server for what a real Prometheus cannot be made to do. */
export async function startStub(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<StubServer> {
  const server = createServer(answer);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('No port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

/** Says nothing, for ever. */
export function neverAnswer(): void {}
