import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Failure } from '../bootstrap/failure.mjs';
import { findFreePort } from '../bootstrap/ports.mjs';
import { seedReadings } from './seedReadings.mjs';

const NOW = new Date('2026-11-23T17:30:00Z');

describe('seedReadings', () => {
  /** A portal as far as seeding needs one; it stores each reading once. */
  const portal = {
    known: () => true,
    stored: new Map(),
    largest: 0,
    signsIn: true,
  };
  let url;

  const answers = {
    '/api/auth/guest/refresh': () =>
      portal.signsIn
        ? [200, { backstageIdentity: { token: 'guest-token' } }]
        : [401, { error: { message: 'no guests here' } }],
    '/api/catalog/entities/by-refs': ({ entityRefs }) => [
      200,
      { items: entityRefs.map(ref => (portal.known(ref) ? {} : null)) },
    ],
    '/api/offerings/v1/readings': ({ readings }) => {
      portal.largest = Math.max(portal.largest, readings.length);
      const earlier = portal.stored.size;
      for (const { offering, measure, at, value } of readings) {
        const key = `${offering} ${measure} ${at}`;
        if (!portal.stored.has(key)) portal.stored.set(key, value);
      }
      const accepted = portal.stored.size - earlier;
      return [200, { accepted, duplicates: readings.length - accepted }];
    },
  };

  const server = createServer(async (request, response) => {
    const mayCome =
      request.url === '/api/auth/guest/refresh' ||
      request.headers.authorization === 'Bearer guest-token';
    const body = request.method === 'POST' ? await json(request) : undefined;
    const [status, answer] = mayCome
      ? answers[request.url](body)
      : [401, { error: { message: 'who are you?' } }];
    response.writeHead(status).end(JSON.stringify(answer));
  });

  before(async () => {
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${server.address().port}`;
  });

  after(() => server.close());

  beforeEach(() => {
    Object.assign(portal, {
      known: () => true,
      stored: new Map(),
      largest: 0,
      signsIn: true,
    });
  });

  it('pushes every reading in batches, as a guest', async () => {
    const sum = await seedReadings({ url: `${url}/`, now: NOW });

    assert.ok(sum.measures > 20);
    assert.equal(sum.accepted, portal.stored.size);
    assert.ok(sum.accepted > 365 * 20);
    assert.equal(sum.duplicates, 0);
    assert.ok(portal.largest <= 2000);
  });

  it('changes nothing when it runs again', async () => {
    const { accepted } = await seedReadings({ url, now: NOW });
    const later = new Date('2026-11-23T20:00:00Z');

    const again = await seedReadings({ url, now: later });

    assert.equal(again.accepted, 0);
    assert.equal(again.duplicates, accepted);
  });

  it('waits until the catalog knows what is measured', async () => {
    let asked = 0;
    portal.known = () => {
      asked += 1;
      return asked > 20;
    };
    const { accepted } = await seedReadings({ url, now: NOW });

    assert.ok(asked > 20);
    assert.ok(accepted > 0);
  });

  const troubles = [
    [
      'a catalog that never knows them',
      () => {
        portal.known = ref => !ref.startsWith('service');
      },
      /does not know service:default\/.*catalog-info\.yaml\?$/,
    ],
    [
      'a portal without guests',
      () => {
        portal.signsIn = false;
      },
      /refused \(401\): no guests here$/,
    ],
  ];

  for (const [what, arrange, message] of troubles) {
    it(`says in one sentence what is wrong with ${what}`, async () => {
      arrange();
      await assert.rejects(
        seedReadings({ url, now: NOW, patience: 0 }),
        error => error instanceof Failure && message.test(error.message),
      );
    });
  }

  it('says in one sentence that nobody answers', async () => {
    await assert.rejects(
      seedReadings({ url: `http://127.0.0.1:${await findFreePort()}` }),
      error =>
        error instanceof Failure &&
        /cannot be reached: ECONNREFUSED/.test(error.message),
    );
  });

  it('says in one sentence that something else answers', async () => {
    const other = createServer((_, response) => response.end('<html>'));
    await new Promise(resolve => other.listen(0, '127.0.0.1', resolve));

    await assert.rejects(
      seedReadings({ url: `http://127.0.0.1:${other.address().port}` }),
      error =>
        error instanceof Failure &&
        /is this the address of a portal's backend/.test(error.message),
    );
    other.close();
  });
});
