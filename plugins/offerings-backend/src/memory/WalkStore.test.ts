import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { migratedDatabase, testDatabases } from '../__testUtils__';
import type { RememberedWalk } from './RememberedWalk';
import { WALKS_TABLE, WalkStore } from './WalkStore';

jest.setTimeout(60_000);

const databases = testDatabases();

const PORTAL = 'product:default/portal';
const SEARCH = 'product:default/search';
const DESK = 'service:default/desk';
const TEAM = 'group:default/team';
const TOOL = 'component:default/tool';

function walk(
  ref: string,
  refs: string[],
  { root = ref, at = '2026-11-01T08:00:00Z' } = {},
): RememberedWalk {
  return { ref, root, refs, walkedAt: new Date(at) };
}

describe.each(databases.eachSupportedId())('WalkStore on %s', id => {
  const logger = mockServices.logger.mock();
  let knex: Knex;
  let walks: WalkStore;

  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
    walks = new WalkStore(knex, logger);
  });

  beforeEach(async () => {
    await knex(WALKS_TABLE).delete();
  });

  const remembered = () =>
    knex(WALKS_TABLE).orderBy('entity_ref').pluck('entity_ref');

  it('recalls nothing of what it never heard of', async () => {
    expect(await walks.recall(PORTAL)).toEqual([]);
  });

  it('recalls what was remembered last', async () => {
    await walks.remember([walk(PORTAL, [PORTAL, TEAM])]);
    await walks.remember([walk(PORTAL, [PORTAL, TOOL])]);

    expect(await walks.recall(PORTAL)).toEqual([PORTAL, TOOL]);
  });

  it('recalls of a Service what its offering consists of', async () => {
    await walks.remember([
      walk(DESK, [DESK, PORTAL, SEARCH], { root: PORTAL }),
      walk(PORTAL, [PORTAL, DESK, TEAM]),
      walk(SEARCH, [SEARCH, DESK, TOOL]),
    ]);

    expect((await walks.recall(DESK)).sort()).toEqual(
      [DESK, PORTAL, SEARCH, TEAM].sort(),
    );
    expect((await walks.recall(DESK, SEARCH)).sort()).toEqual(
      [DESK, PORTAL, SEARCH, TOOL].sort(),
    );
  });

  it('recalls of a page what each of its views needed, once', async () => {
    await walks.remember([
      walk(PORTAL, [PORTAL, TEAM]),
      walk(SEARCH, [SEARCH, TEAM]),
      walk(DESK, [DESK, TOOL]),
    ]);

    expect((await walks.recallAll([PORTAL, SEARCH, TOOL])).sort()).toEqual(
      [PORTAL, SEARCH, TEAM].sort(),
    );
  });

  it('remembers the offerings of a whole page, and no more than 5,000 refs of one', async () => {
    const names = Array.from({ length: 250 }, (_, i) => `product:default/${i}`);
    const many = Array.from({ length: 6000 }, (_, i) => `user:default/${i}`);
    await walks.remember([
      ...names.map(name => walk(name, [name])),
      walk(PORTAL, many),
    ]);

    expect(await remembered()).toHaveLength(251);
    expect(await walks.recall(PORTAL)).toEqual(many.slice(0, 5000));
  });

  it('forgets what a pass over the catalog did not come upon, whoever’s clock it was', async () => {
    await walks.remember([
      walk(PORTAL, [PORTAL], { at: '2026-11-01T08:00:30Z' }),
      walk(SEARCH, [SEARCH], { at: '2026-11-01T07:00:00Z' }),
      walk(DESK, [DESK], { at: '2026-11-01T09:00:00Z' }),
    ]);

    await walks.forgetOutside({
      from: new Date('2026-11-01T08:00:00Z'),
      to: new Date('2026-11-01T08:01:00Z'),
    });

    expect(await remembered()).toEqual([PORTAL]);
  });

  it.each(['no JSON', '{}', '[1, null]'])(
    'recalls nothing of a spoiled row: %s',
    async refs => {
      await walks.remember([walk(PORTAL, [PORTAL])]);
      await knex(WALKS_TABLE).update({ refs });

      expect(await walks.recall(PORTAL)).toEqual([]);
    },
  );
});
