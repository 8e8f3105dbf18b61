import type { RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { findFreePort, neverAnswer, startStub } from '../__testUtils__';
import { PrometheusClient } from './PrometheusClient';

const RANGE = { start: 0, end: 60_000, step: 60_000 };
const SECRET = 'Bearer hush-hush';

const PATIENT = 60_000;
const IMPATIENT = 300;

/** What comes of asking a server that answers so. */
async function ask(
  answer: RequestListener,
  timeout = PATIENT,
  signal = new AbortController().signal,
) {
  const stub = await startStub(answer);
  try {
    return await PrometheusClient.create({
      baseUrl: stub.url,
      headers: { authorization: SECRET, 'X-Key': 'sesame' },
      timeout,
    }).queryRange('up', RANGE, signal);
  } finally {
    await stub.stop();
  }
}

function say(status: number, body: string): RequestListener {
  return (_, response) => response.writeHead(status).end(body);
}

const NOTHING = JSON.stringify({
  status: 'success',
  data: { resultType: 'matrix', result: [] },
});

describe('PrometheusClient', () => {
  it('sends the query, the range in seconds and the secrets', async () => {
    const seen: unknown[] = [];
    await ask(async (request, response) => {
      const { method, url, headers } = request;
      const body = new URLSearchParams(await text(request));
      seen.push(method, url, headers.authorization, headers['x-key']);
      seen.push(Object.fromEntries(body));
      response.end(NOTHING);
    });
    expect(seen).toEqual([
      'POST',
      '/api/v1/query_range',
      SECRET,
      'sesame',
      { query: 'up', start: '0', end: '60', step: '60', timeout: '60' },
    ]);
  });

  it('does not wait for ever', async () => {
    await expect(ask(neverAnswer, IMPATIENT)).rejects.toThrow(
      'did not answer within 0.3 s',
    );
  });

  it('does not wait for the rest of an answer either', async () => {
    await expect(
      ask((_, response) => response.writeHead(200).write('{'), IMPATIENT),
    ).rejects.toThrow('did not answer within 0.3 s');
  });

  it('stops when it is told to', async () => {
    const stopped = new AbortController();
    setTimeout(() => stopped.abort(), 50);
    await expect(ask(neverAnswer, PATIENT, stopped.signal)).rejects.toThrow(
      'aborted',
    );
  });

  it('says that nobody is there', async () => {
    const client = PrometheusClient.create({
      baseUrl: `http://127.0.0.1:${await findFreePort()}`,
      headers: {},
      timeout: 1000,
    });
    await expect(
      client.queryRange('up', RANGE, new AbortController().signal),
    ).rejects.toThrow('could not be reached (ECONNREFUSED)');
  });

  it.each([
    ['a proxy in trouble', 502, '<html>', 'answered 502 Bad Gateway'],
    ['a locked door', 401, '', 'answered 401 Unauthorized'],
    [
      'another program',
      200,
      '<html>',
      'answered with something that is not JSON',
    ],
    ['other JSON', 200, '{"hello":1}', 'in a way that Prometheus does not'],
    ['an error', 422, '{"status":"error","error":"no"}', 'said "no"'],
  ])('says what is wrong with %s', async (_, status, body, message) => {
    await expect(ask(say(status, body))).rejects.toThrow(message);
  });

  it('takes its secrets nowhere else', async () => {
    const requests: unknown[] = [];
    const elsewhere = await startStub(({ headers }, response) => {
      requests.push(headers);
      response.end(NOTHING);
    });
    try {
      await expect(
        ask((_, response) =>
          response.writeHead(307, { location: elsewhere.url }).end(),
        ),
      ).rejects.toThrow('answered 307 Temporary Redirect');
      expect(requests).toEqual([]);
    } finally {
      await elsewhere.stop();
    }
  });

  it('does not read an answer that cannot be one', async () => {
    const megabyte = 'x'.repeat(1024 * 1024);
    let sent = 0;
    await expect(
      ask((_, response) => {
        const more = () => {
          sent += 1;
          response.write(megabyte, more);
        };
        more();
      }),
    ).rejects.toThrow('gave more than 8 MB: does the query give one series?');
    expect(sent).toBeLessThan(100);
  });

  it('never repeats a secret that comes back', async () => {
    await expect(
      ask(
        say(
          400,
          JSON.stringify({
            status: 'error',
            error: `${SECRET}, hush-hush and sesame are no good`,
          }),
        ),
      ),
    ).rejects.toThrow('said "[secret], [secret] and [secret] are no good"');
  });
});
