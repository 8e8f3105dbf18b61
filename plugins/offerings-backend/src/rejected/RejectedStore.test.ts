import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { migratedDatabase, testDatabases } from '../__testUtils__';
import { RejectedStore } from './RejectedStore';

jest.setTimeout(60_000);

const databases = testDatabases();

const at = (minute: number) => new Date(Date.UTC(2026, 10, 3, 8, minute));
const ref = (name: string) => `product:default/${name}`;

describe.each(databases.eachSupportedId())('RejectedStore on %s', id => {
  async function setUp() {
    const knex = await migratedDatabase(databases, id as TestDatabaseId);
    const logger = mockServices.logger.mock();
    const store = new RejectedStore(knex, logger);
    const note = (
      name: string,
      minute: number,
      errors = [{ message: 'wrong' }],
    ) => store.note({ entityRef: ref(name), errors }, at(minute));
    return { knex, logger, note, store };
  }

  it('keeps what was said last of each entity', async () => {
    const { note, store } = await setUp();
    await store.note(
      {
        entityRef: ref('a'),
        location: 'file:/old.yaml',
        errors: [{ message: 'old' }],
      },
      at(1),
    );
    await store.note(
      {
        entityRef: ref('a'),
        location: 'file:/new\0.yaml',
        errors: [
          { message: 'Ünïcode “quoted”', rule: 'format' },
          { message: 'zero \0 byte' },
        ],
      },
      at(2),
    );
    await note('b', 3);

    expect(await store.rejections([ref('b'), ref('gone'), ref('a')])).toEqual([
      { entityRef: ref('b'), errors: [{ message: 'wrong' }], lastSeen: at(3) },
      {
        entityRef: ref('a'),
        location: 'file:/new.yaml',
        errors: [
          { message: 'Ünïcode “quoted”', rule: 'format' },
          { message: 'zero \0 byte' },
        ],
        lastSeen: at(2),
      },
    ]);
  });

  it('reads what an earlier version kept as texts', async () => {
    const { knex, note, store } = await setUp();
    await note('a', 1);
    await knex('offerings_rejected').update({ errors: '["wrong"]' });

    expect(await store.rejections([ref('a')])).toMatchObject([
      { errors: [{ message: 'wrong' }] },
    ]);
  });

  it('forgets where it was when nobody knows any more', async () => {
    const { note, store } = await setUp();
    await store.note(
      {
        entityRef: ref('a'),
        location: 'file:/a.yaml',
        errors: [{ message: 'wrong' }],
      },
      at(1),
    );
    await note('a', 2);

    const [rejection] = await store.rejections([ref('a')]);
    expect(rejection.location).toBeUndefined();
  });

  it('names the newest first, those of one instant by their refs', async () => {
    const { note, store } = await setUp();
    for (const [name, minute] of [
      ['b', 5],
      ['old', 1],
      ['a', 5],
      ['newest', 6],
    ] as const) {
      await note(name, minute);
    }

    expect(await store.refs({ since: at(2), limit: 10 })).toEqual(
      ['newest', 'a', 'b'].map(ref),
    );
    expect(await store.refs({ since: at(2), limit: 2 })).toHaveLength(2);
    expect(await store.count(at(2))).toBe(3);
  });

  it('is gone through in the same order on every database', async () => {
    const { note, store } = await setUp();
    for (const name of ['b', 'B', 'a-1', 'a1', 'ä']) await note(name, 1);

    const first = await store.refsAfter('', 3);
    const others = await store.refsAfter(first[2], 3);

    expect([...first, ...others]).toEqual(
      ['B', 'a-1', 'a1', 'b', 'ä'].map(ref),
    );
    expect(await store.refsAfter(ref('ä'), 3)).toEqual([]);
  });

  it('forgets some entities, unless they were rejected again', async () => {
    const { note, store } = await setUp();
    await note('old', 1);
    await note('again', 5);
    await note('other', 1);

    const many = Array.from({ length: 1_200 }, (_, index) =>
      ref(`no-${index}`),
    );
    expect(await store.forget([...many, ref('old'), ref('again')], at(5))).toBe(
      1,
    );
    expect(await store.refsAfter('', 10)).toEqual(['again', 'other'].map(ref));
  });

  it('forgets all that was not rejected for long', async () => {
    const { note, store } = await setUp();
    await note('old', 1);
    await note('new', 5);

    expect(await store.forgetAll(at(5))).toBe(1);
    expect(await store.refsAfter('', 10)).toEqual([ref('new')]);
  });

  it('takes what several replicas note of one entity at once', async () => {
    const { note, store } = await setUp();

    await Promise.all(Array.from({ length: 8 }, (_, i) => note('a', i)));

    expect(await store.count(at(0))).toBe(1);
  });

  it('says in plain words that the database does not answer', async () => {
    const { knex, logger, store } = await setUp();
    await knex.schema.dropTable('offerings_rejected');

    await expect(store.count(at(0))).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message:
        'The rejected descriptors could not be counted just now, please try again later',
    });
    expect(logger.error).toHaveBeenCalledTimes(1);
  });
});
