import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { ask, signIn } from './client.mjs';
import {
  descriptorFile,
  MANY_PRODUCTS,
  OFFERING_REFS,
} from './descriptors.mjs';
import { eventually } from './eventually.mjs';
import { hold, holdTable, installHolds, untilForgotten } from './holds.mjs';
import { isReady } from './replica.mjs';
import { createPortal, MIGRATIONS, READINGS_TOKEN } from './portal.mjs';
import { installWitness, overlaps, passes } from './witness.mjs';

const SNAPSHOT =
  'offerings/.backstage/scheduler/v1/tasks/offerings-portfolio-snapshot';
const READINGS = 'offerings/v1/readings';
const PORTFOLIO = `offerings/v1/offerings?limit=200`;
const VIEW = 'offerings/v1/offerings/product/default/offering-000';
const MINUTE = 60_000;
const START = Math.floor(Date.now() / MINUTE);
/** Three statements of the batch. */
const BATCH = 1500;

describe('two processes of the built backend on one PostgreSQL', () => {
  const replicas = {};
  let portal;
  let database;
  let userToken;

  before(async () => {
    portal = await createPortal({ file: descriptorFile(MANY_PRODUCTS) });
    // Backstage's own tables have to be there: what makes them does not wait for another replica.
    const first = await portal.start('first');
    await first.untilReady();
    await untilCatalogIsFull(first);
    first.kill('SIGTERM');
    assert.deepEqual(await first.ended, { code: 0, signal: null });
    await portal.undoMigrations();

    await Promise.all(['one', 'two'].map(start));
    userToken = await signIn(replicas.one.url);
    database = await portal.connect('offerings');
    await installHolds(database, 'offerings');
    await installWitness(database);
  });

  after(async () => {
    await database?.end();
    await portal?.close();
  });

  /** A catalog that is told to end while it is filling up may forget to index what it was at. */
  async function untilCatalogIsFull(replica) {
    const token = await signIn(replica.url);
    const path = 'catalog/entities/by-query?filter=kind=product&limit=0';
    await eventually('a full catalog', async () => {
      const { body } = await ask(replica, path, { token });
      return body?.totalItems === OFFERING_REFS.length;
    });
  }

  async function start(name) {
    replicas[name] = await portal.start(name);
    await replicas[name].untilReady();
  }

  /** The same readings of one offering each time, a minute apart, whose values are their places. */
  function readings(offering, count = BATCH) {
    return Array.from({ length: count }, (_, index) => ({
      offering,
      measure: 'Hours open',
      at: new Date((START - count + index) * MINUTE).toISOString(),
      value: index,
    }));
  }

  function send(replica, batch) {
    return ask(replica, READINGS, {
      token: READINGS_TOKEN,
      send: { readings: batch },
    });
  }

  async function stored(offering) {
    const { rows } = await database.query(
      'select count(*)::int as count from offerings_readings where offering = $1',
      [offering],
    );
    return rows[0].count;
  }

  async function portfolio(replica) {
    const { status, body } = await ask(replica, PORTFOLIO, {
      token: userToken,
    });
    assert.equal(status, 200);
    return body;
  }

  function refsOf({ items }) {
    return items.map(({ ref }) => ref);
  }

  /** Makes a replica wait in the middle of a snapshot, as soon as it is its turn. */
  async function holdSnapshotOf(name) {
    let attempts = 0;
    return eventually(`a snapshot of ${name}`, async () => {
      const snapshot = await hold(database, 'snapshot');
      const waiting = await snapshot.waiting();
      assert.equal(waiting.length, 1);
      if (waiting[0] === name) return snapshot;
      attempts += 1;
      // Replicas that take turns must not be looked at in the same rhythm.
      const target = (await countEnded()) + 1 + (attempts % 2);
      await snapshot.release();
      await eventually('an end of a snapshot', async () => {
        return (await countEnded()) >= target;
      });
      return undefined;
    });
  }

  async function countEnded() {
    const { rows } = await database.query(
      "select count(*)::int as count from witness where what = 'ends'",
    );
    return rows[0].count;
  }

  /** What says that a replica takes the snapshot. */
  async function ticketOfSnapshot() {
    const { rows } = await database.query(
      `select current_run_ticket as ticket from backstage_backend_tasks__tasks
       where id = 'offerings-portfolio-snapshot'`,
    );
    return rows[0].ticket;
  }

  /** Resolves with the portfolio once a snapshot is complete that began after this moment. */
  async function nextSnapshot(replica) {
    const [{ id }] = (
      await database.query('select coalesce(max(id), 0) as id from witness')
    ).rows;
    await eventually('a snapshot that is whole', async () => {
      const { rows } = await database.query(
        `select from witness as began join witness as ended
           on ended.what = 'ends' and ended.who = began.who and ended.id > began.id
         where began.what = 'begins' and began.id > $1 limit 1`,
        [id],
      );
      return rows.length > 0;
    });
    return portfolio(replica);
  }

  it('apply each migration once when both start at the same moment', async () => {
    const { rows } = await database.query('select name from knex_migrations');

    const names = rows.map(({ name }) => name).sort();
    assert.deepEqual(names, (await readdir(MIGRATIONS)).sort());
  });

  it('know a user who signed in at the other one, and let nobody else in', async () => {
    for (const replica of [replicas.one, replicas.two]) {
      const { status, body } = await eventually('the view', async () => {
        const answer = await ask(replica, VIEW, { token: userToken });
        return answer.status === 200 && answer;
      });
      assert.equal(status, 200);
      assert.equal(body.root, 'product:default/offering-000');
      assert.equal((await ask(replica, VIEW)).status, 401);
      assert.equal((await ask(replica, VIEW, { token: 'x.y.z' })).status, 401);
    }
  });

  it('let a pipeline with a token for readings into no plugin that it does not need', async () => {
    const answer = await ask(replicas.one, 'search/query?term=x', {
      token: READINGS_TOKEN,
    });

    assert.equal(answer.status, 403);
  });

  it('show one portfolio, with each offering once', async () => {
    await eventually('a portfolio with every offering', async () => {
      const { totalItems } = await portfolio(replicas.one);
      return totalItems === OFFERING_REFS.length;
    });

    for (const replica of [replicas.one, replicas.two]) {
      const shown = await nextSnapshot(replica);
      assert.deepEqual(refsOf(shown), OFFERING_REFS);
      assert.equal(shown.snapshot.state, 'ready');
    }
  });

  it('keep readings once that are sent to both at the same moment', async () => {
    const [offering] = OFFERING_REFS;
    const batch = readings(offering, 1000);
    const overlapping = batch.slice(500).reverse();

    const answers = await Promise.all([
      send(replicas.one, batch),
      send(replicas.two, overlapping),
      send(replicas.one, overlapping),
      send(replicas.two, batch),
    ]);

    const sum = key =>
      answers.reduce((total, { body }) => total + body[key], 0);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200, 200],
    );
    assert.deepEqual([sum('accepted'), sum('duplicates')], [1000, 2000]);
    assert.equal(await stored(offering), 1000);
  });

  it('take one snapshot at a time: neither can be made to begin another', async () => {
    const snapshot = await hold(database, 'snapshot');
    assert.equal((await snapshot.waiting()).length, 1);

    for (const replica of [replicas.one, replicas.two]) {
      const { status, body } = await ask(replica, `${SNAPSHOT}/trigger`, {
        token: userToken,
        method: 'POST',
      });
      assert.equal(status, 409);
      assert.match(body.error.message, /currently running/);
    }

    await snapshot.release();
  });

  for (const name of ['one', 'two']) {
    describe(`while ${name} is killed in the middle of a snapshot and of readings`, () => {
      const offering = OFFERING_REFS[name === 'one' ? 1 : 2];
      let survivor;

      before(async () => {
        survivor = replicas[name === 'one' ? 'two' : 'one'];
        const snapshot = await holdSnapshotOf(name);
        const intake = await hold(database, 'readings');
        const sending = assert.rejects(
          send(replicas[name], readings(offering)),
        );
        assert.deepEqual(await intake.waiting(), [name]);

        replicas[name].kill('SIGKILL');

        assert.deepEqual(await replicas[name].ended, {
          code: null,
          signal: 'SIGKILL',
        });
        await sending;
        await snapshot.release();
        await intake.release();
        await untilForgotten(database, name);
      });

      after(() => start(name));

      it('stores nothing of those readings, and the other one takes them whole', async () => {
        assert.equal(await stored(offering), 0);

        const answers = [
          await send(survivor, readings(offering)),
          await send(survivor, readings(offering)),
        ];

        assert.deepEqual(
          answers.map(({ body }) => body),
          [
            { accepted: BATCH, duplicates: 0 },
            { accepted: 0, duplicates: BATCH },
          ],
        );
        assert.equal(await stored(offering), BATCH);
      });

      it('keeps the portfolio whole, and the other one goes on with it by itself', async () => {
        assert.deepEqual(refsOf(await portfolio(survivor)), OFFERING_REFS);

        const next = await nextSnapshot(survivor);

        assert.deepEqual(refsOf(next), OFFERING_REFS);
        assert.equal(next.snapshot.state, 'ready');
        const { rows } = await database.query(
          'select root_ref from offerings_trend group by root_ref, day having count(*) > 1',
        );
        assert.deepEqual(rows, []);
      });
    });
  }

  it('answer what they were asked before they are told to end, and leave nothing half done', async () => {
    const { one, two } = replicas;
    const snapshot = await holdSnapshotOf('one');
    const ticket = await ticketOfSnapshot();
    const readingsHeld = await holdTable(portal, 'offerings_readings');
    const viewing = ask(one, VIEW, { token: userToken });
    await readingsHeld.waiting('one');

    one.kill('SIGTERM');
    await eventually(
      'an end of being ready',
      async () => !(await isReady(one.url)),
    );
    await readingsHeld.release();
    const { status, body } = await viewing;
    assert.equal(status, 200);
    assert.equal(body.root, 'product:default/offering-000');

    await eventually('an end of serving', async () => {
      const answer = await ask(one, VIEW, { token: userToken });
      return answer.status === 503;
    });
    await snapshot.release();
    assert.deepEqual(await one.ended, { code: 0, signal: null });
    assert.notEqual(await ticketOfSnapshot(), ticket);
    assert.deepEqual(refsOf(await nextSnapshot(two)), OFFERING_REFS);
  });

  it('never took a snapshot at the same time', async () => {
    assert.deepEqual(overlaps(await passes(database)), []);
  });
});
