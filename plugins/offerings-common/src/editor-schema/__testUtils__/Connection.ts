import type { ChildProcessWithoutNullStreams } from 'node:child_process';

const HEADER_END = '\r\n\r\n';

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

/** Takes whole messages out of a stream of bytes. */
function* takeMessages(buffer: Buffer): Generator<Message, Buffer> {
  let rest = buffer;
  for (;;) {
    const end = rest.indexOf(HEADER_END);
    if (end < 0) return rest;
    const length = Number(
      /content-length: (\d+)/i.exec(rest.subarray(0, end).toString())?.[1],
    );
    const body = end + HEADER_END.length;
    if (rest.length < body + length) return rest;
    yield JSON.parse(rest.subarray(body, body + length).toString());
    rest = rest.subarray(body + length);
  }
}

/** JSON-RPC over the standard streams of a process, as far as a language client needs it. */
export class Connection {
  private readonly answers = new Map<number, (message: Message) => void>();
  private buffer: Buffer = Buffer.alloc(0);
  private lastId = 0;

  constructor(
    private readonly server: ChildProcessWithoutNullStreams,
    private readonly hear: (method: string, params: unknown) => unknown,
  ) {
    server.stdout.on('data', chunk => this.read(chunk));
  }

  request<TResult>(method: string, params: unknown): Promise<TResult> {
    this.lastId += 1;
    const id = this.lastId;
    this.write({ id, method, params });
    return new Promise((done, fail) => {
      this.answers.set(id, ({ result, error }) =>
        error ? fail(new Error(error.message)) : done(result as TResult),
      );
    });
  }

  notify(method: string, params: unknown) {
    this.write({ method, params });
  }

  private read(chunk: Buffer) {
    const messages = takeMessages(Buffer.concat([this.buffer, chunk]));
    let next = messages.next();
    for (; !next.done; next = messages.next()) this.take(next.value);
    this.buffer = next.value;
  }

  private take(message: Message) {
    const { id, method, params } = message;
    if (method === undefined) {
      if (id !== undefined) this.answers.get(id)?.(message);
      return;
    }
    const result = this.hear(method, params) ?? null;
    if (id !== undefined) this.write({ id, result });
  }

  private write(message: Message) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin.write(
      `Content-Length: ${Buffer.byteLength(text)}${HEADER_END}${text}`,
    );
  }
}
