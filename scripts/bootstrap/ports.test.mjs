import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { Failure } from './failure.mjs';
import { findFreePort, requireFreePorts, takenSentence } from './ports.mjs';

describe('takenSentence', () => {
  it('names one port', () => {
    assert.match(
      takenSentence([{ port: 3000, user: 'the portal' }]),
      /^Port 3000 \(the portal\) is in use/,
    );
  });

  it('names several ports', () => {
    assert.match(
      takenSentence([
        { port: 3000, user: 'the portal' },
        { port: 7007, user: 'its backend' },
      ]),
      /^Ports 3000 \(the portal\) and 7007 \(its backend\) are in use/,
    );
  });
});

describe('requireFreePorts', () => {
  it('lets free ports pass', async () => {
    const port = await findFreePort();

    await assert.doesNotReject(requireFreePorts([{ port, user: 'a test' }]));
  });

  it('notices a port that is taken on this machine only', async () => {
    const port = await findFreePort();
    const server = createServer();
    await new Promise(resolve => server.listen(port, '127.0.0.1', resolve));

    await assert.rejects(
      requireFreePorts([{ port, user: 'a test' }]),
      error => {
        assert.ok(error instanceof Failure);
        assert.match(error.message, new RegExp(`^Port ${port} \\(a test\\)`));
        return true;
      },
    );

    server.close();
  });
});
