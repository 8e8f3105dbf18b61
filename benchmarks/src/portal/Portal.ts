import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type {
  Measure,
  MeasuredOrder,
  Order,
  PortalSettings,
  Told,
} from './messages';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('No free port');
  return address.port;
}

/** What a portal says next, besides what loads the sources says. */
function nextWord(child: ChildProcess): Promise<Told> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) =>
      reject(new Error(`The portal ended with exit code ${code}`));
    const heard = (told: Told | { type: 'watch' }) => {
      if (told.type === 'watch') return;
      child.off('message', heard).off('exit', ended);
      resolve(told);
    };
    child.on('message', heard).on('exit', ended);
  });
}

/** How much an answer weighs, and its status. */
export interface Answer {
  status: number;
  bytes: number;
  etag?: string;
}

/**
 * A backend in a process of its own: the real catalog, permissions, sign-in and the offerings, as in any portal, but for
 * its tasks, which run when they are told to.
 */
export class Portal {
  #token = '';
  private readonly agent = new Agent({ keepAlive: true });

  private constructor(
    private readonly child: ChildProcess,
    /** Where it is, and where it serves the app, if any. */
    readonly url: string,
  ) {}

  static async start(settings: Omit<PortalSettings, 'port'>): Promise<Portal> {
    const port = await freePort();
    const child = fork(
      resolvePackagePath('@offerings/benchmarks', 'src/portal/process/main.ts'),
      [JSON.stringify({ ...settings, port })],
      {
        execArgv: [
          '--expose-gc',
          '--require',
          '@backstage/cli/config/nodeTransform.cjs',
        ],
        env: { ...process.env, LOG_LEVEL: 'error', NODE_ENV: 'production' },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      },
    );
    await nextWord(child);
    return new Portal(child, `http://127.0.0.1:${port}`);
  }

  /** Does something; resolves with what it took. */
  async order(
    order: Order,
    measure: Measure = 'milliseconds',
  ): Promise<number> {
    const told = nextWord(this.child);
    this.child.send({ order, measure } satisfies MeasuredOrder);
    const answer = await told;
    if (answer.type === 'done') return answer.took;
    throw new Error(`${order.do}: ${JSON.stringify(answer)}`);
  }

  /** Signs the reader in; tokens live for an hour. */
  async signIn() {
    const answer = await fetch(`${this.url}/api/auth/guest/refresh`, {
      headers: { 'x-requested-with': 'XMLHttpRequest' },
    });
    const { backstageIdentity } = await answer.json();
    this.#token = backstageIdentity.token;
  }

  /**
   * Asks for something as the reader, uncompressed, and reads the answer to its end.
   *
   * @param send - a body to post
   */
  async ask(
    path: string,
    { send, etag }: { send?: unknown; etag?: string } = {},
  ): Promise<Answer> {
    // A `fetch` with a condition would ask for an answer that no cache has seen.
    const asked = request(`${this.url}/api/${path}`, {
      agent: this.agent,
      method: send ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${this.#token}`,
        'accept-encoding': 'identity',
        'content-type': 'application/json',
        ...(etag && { 'if-none-match': etag }),
      },
    });
    asked.end(send ? JSON.stringify(send) : undefined);
    const [answer]: IncomingMessage[] = await once(asked, 'response');
    const body = await buffer(answer);
    const { statusCode: status = 0, headers } = answer;
    if (status >= 400) throw new Error(`${path}: ${status} ${body}`);
    return { status, bytes: body.byteLength, etag: headers.etag };
  }

  async stop() {
    this.agent.destroy();
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}
