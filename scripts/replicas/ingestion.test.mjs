import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { after, before, describe, it } from 'node:test';
import { ask, signIn } from './client.mjs';
import { descriptorFile } from './descriptors.mjs';
import { eventually } from './eventually.mjs';
import { hold, installHolds, untilForgotten } from './holds.mjs';
import { generation, together } from './ingested.mjs';
import { createPortal } from './portal.mjs';

const ENTITIES =
  'catalog/entities/by-query?limit=500&filter=kind=product&filter=kind=service&fields=kind,metadata,relations';
const PORTFOLIO = 'offerings/v1/offerings?limit=200';
const REJECTED = 'offerings/v1/rejected';

/** Descriptors are read again soon, and what a killed process had begun is begun again soon. */
const CATALOG = {
  processingInterval: { seconds: 5 },
  stitchingStrategy: { stitchTimeout: { seconds: 5 } },
};

/** The places in which a replica is killed, and how many entities of that time the catalog has by then, of 40. */
const PLACES = {
  'of a descriptor file': {
    plugin: 'catalog',
    place: 'unfolding',
    known: 0,
  },
  'of what it found about entities': {
    plugin: 'catalog',
    place: 'processing',
    known: 37,
  },
  'of noting what it rejects': {
    plugin: 'offerings',
    place: 'rejecting',
    known: 40,
  },
};

describe('a process of the built backend that is killed while the catalog takes in descriptors, in the middle', () => {
  const replicas = {};
  const databases = {};
  const generations = [];
  let portal;
  let userToken;

  before(async () => {
    portal = await createPortal({ file: descriptorFile([]), catalog: CATALOG });
    await startMissing();
    userToken = await signIn(replicas.one.url);
    for (const plugin of ['catalog', 'offerings']) {
      databases[plugin] = await portal.connect(plugin);
      await installHolds(databases[plugin], plugin);
    }
  });

  after(async () => {
    for (const database of Object.values(databases)) await database.end();
    await portal?.close();
  });

  /** One after the other, as the first one makes Backstage's own tables. */
  async function startMissing() {
    for (const name of ['one', 'two'].filter(each => !replicas[each])) {
      replicas[name] = await portal.start(name);
      await replicas[name].untilReady();
    }
  }

  /** Resolves once the catalog has so many entities of a generation, and nothing else to do. */
  function untilQuiet(prefix, known) {
    return eventually(`a catalog with ${known} of ${prefix}`, async () => {
      const { rows } = await databases.catalog.query(
        `select (select count(*)::int from final_entities
                 where entity_ref like $1 and final_entity is not null) as known,
                (select count(*)::int from stitch_queue) as waiting`,
        [`%/${prefix}-%`],
      );
      return isDeepStrictEqual(rows, [{ known, waiting: 0 }]);
    });
  }

  /** Asserts that something is found in the end, and says what was found last where it never is. */
  async function comesToBe(read, expected) {
    let found;
    await eventually('what is expected', async () => {
      found = await read();
      return isDeepStrictEqual(found, expected);
    }).catch(() => undefined);
    assert.deepEqual(found, expected);
  }

  async function askAs(replica, path) {
    const { body } = await ask(replica, path, { token: userToken });
    return body;
  }

  async function relations(replica) {
    const { items } = await askAs(replica, ENTITIES);
    const entries = items.map(({ kind, metadata, relations: all }) => [
      `${kind.toLowerCase()}:${metadata.namespace}/${metadata.name}`,
      all.map(({ type, targetRef }) => `${type} ${targetRef}`),
    ]);
    assert.equal(new Set(entries.map(([ref]) => ref)).size, entries.length);
    return sorted(entries);
  }

  async function walks() {
    const { rows } = await databases.offerings.query(
      'select entity_ref, refs from offerings_walks',
    );
    return sorted(
      rows.map(({ entity_ref: ref, refs }) => [ref, JSON.parse(refs).sort()]),
    );
  }

  function sorted(entries) {
    return [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
  }

  for (const [what, { plugin, place, known }] of Object.entries(PLACES)) {
    describe(what, () => {
      let expected;
      let survivor;

      before(async () => {
        await startMissing();
        generations.push(generation(place));
        expected = together(generations);
        const middle = await hold(databases[plugin], place);
        await portal.describe(descriptorFile(expected.entities));
        const [killed] = await middle.waiting();
        survivor = replicas[killed === 'one' ? 'two' : 'one'];
        await untilQuiet(place, known);

        replicas[killed].kill('SIGKILL');

        assert.deepEqual(await replicas[killed].ended, {
          code: null,
          signal: 'SIGKILL',
        });
        delete replicas[killed];
        await middle.release();
        for (const each of Object.values(databases)) {
          await untilForgotten(each, killed);
        }
      });

      it('leaves the other one to take in every entity once, with all its relations', async () => {
        await comesToBe(
          () => relations(survivor),
          sorted(Object.entries(expected.relations)),
        );
        const { rows } = await databases.catalog.query(
          `select originating_entity_id from relations
           group by originating_entity_id, source_entity_ref, type, target_entity_ref
           having count(*) > 1`,
        );
        assert.deepEqual(rows, []);
      });

      it('leaves every descriptor that is rejected in the list once', async () => {
        await comesToBe(async () => {
          const { items } = await askAs(survivor, REJECTED);
          return items.map(({ entityRef }) => entityRef).sort();
        }, [...expected.rejected].sort());
      });

      it('leaves the other one to show each offering once, and to remember what it consists of', async () => {
        await comesToBe(async () => {
          const { items } = await askAs(survivor, PORTFOLIO);
          return items.map(({ ref }) => ref).sort();
        }, [...expected.offerings].sort());
        await comesToBe(walks, sorted(Object.entries(expected.walks)));
      });
    });
  }
});
