import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, it } from 'node:test';
import { likelyFolders, majorOf } from './postgres.mjs';

describe('majorOf', () => {
  it('reads the version out of what the server says of itself', () => {
    assert.equal(majorOf('postgres (PostgreSQL) 15.18 (Debian 15.18-0)'), 15);
    assert.equal(majorOf('postgres (PostgreSQL) 18beta1'), 18);
    assert.equal(majorOf('postgresql@17'), 17);
  });

  it('is no number where there is none', () => {
    assert.ok(Number.isNaN(majorOf('not found')));
  });
});

describe('likelyFolders', () => {
  it('lists the folders of the PATH that hold a server, and no client', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'postgres-'));
    const [server, client] = ['server', 'client'].map(n => join(parent, n));
    await mkdir(server);
    await mkdir(client);
    await writeFile(join(server, 'initdb'), '');
    await writeFile(join(client, 'psql'), '');

    const PATH = [client, server].join(delimiter);
    assert.deepEqual(likelyFolders('none', { PATH }), [server]);

    await rm(parent, { recursive: true });
  });
});
