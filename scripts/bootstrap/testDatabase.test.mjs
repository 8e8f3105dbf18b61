import assert from 'node:assert/strict';
import { createConnection } from 'node:net';
import { describe, it } from 'node:test';
import { environmentOf, withTestDatabase } from './testDatabase.mjs';

const note = () => {};

function portOf(env) {
  const url = Object.entries(env).find(([name]) =>
    name.startsWith('BACKSTAGE_TEST_DATABASE_POSTGRES'),
  )[1];
  return Number(new URL(url).port);
}

function isOpen(port) {
  return new Promise(resolve => {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

describe('environmentOf', () => {
  it('names the server as Backstage’s test databases look for it', () => {
    assert.deepEqual(environmentOf({ PATH: '/bin' }, 15, 5432), {
      PATH: '/bin',
      BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING:
        'postgresql://postgres@127.0.0.1:5432',
      OFFERINGS_TEST_DATABASES: 'SQLITE_3,POSTGRES_15',
    });
  });
});

describe('withTestDatabase', () => {
  it('runs a real server for as long as it is used', async () => {
    const port = await withTestDatabase(process.env, note, async env => {
      assert.equal(await isOpen(portOf(env)), true);
      return portOf(env);
    });

    assert.equal(await isOpen(port), false);
  });

  it('ends the server where its use fails', async () => {
    let port;
    await assert.rejects(
      withTestDatabase(process.env, note, async env => {
        port = portOf(env);
        throw new Error('a test failed');
      }),
      /a test failed/,
    );

    assert.equal(await isOpen(port), false);
  });
});
