import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { migratedDatabase, testDatabases } from '../../__testUtils__';
import { emptied } from '../__testUtils__/emptied';
import { plansOf, sentBy, WHOLE_TABLE } from '../__testUtils__/plans';
import { assessed, NOW } from '../__testUtils__/rows';
import { COLUMN_NAMES, parseOrder } from '../order';
import { opposite, type Edge } from './edge';
import { PortfolioStore, type RowQuery } from './PortfolioStore';
import { dayOf, PORTFOLIO_TABLE, TREND_TABLE } from './records';
import { SnapshotStore } from './SnapshotStore';

jest.setTimeout(60_000);

const databases = testDatabases();

/** Offerings with ties and gaps in everything that they can be sorted by. */
const OFFERINGS = [
  assessed('alpha', {
    title: 'Zebra',
    owner: 'group:default/blue',
    coverage: 0.5,
    coverages: [0.5, 0.25, undefined, 1],
    weakest: 'information-and-technology',
    leadTime: 'P2D',
    text: 'Zebra crossing\nA safe way 100 %',
  }),
  assessed('beta', {
    title: 'émile',
    owner: 'group:default/red',
    verdict: 'strong',
    coverage: 0.5,
    coverages: [0.5, 0.75],
    weakest: 'organizations-and-people',
    leadTime: 'PT2H',
    text: 'ÉMILE goes to town\nCrossing_the street',
  }),
  assessed('gamma', { lifecycle: 'experimental', verdict: 'fragmented' }),
  assessed('delta', {
    kind: 'Service',
    owner: 'group:default/blue',
    lifecycle: 'deprecated',
    verdict: 'strong',
    coverage: 1,
    leadTime: 'P2D',
  }),
  assessed('epsilon', {
    kind: 'Service',
    title: 'Zebra',
    verdict: 'trustworthy',
    coverage: 0.5000000000000001,
    leadTime: 'P10D',
  }),
  assessed('zeta', { owner: 'group:default/red' }),
  assessed('eta', { title: 'émile' }),
];

const ALL = OFFERINGS.length;

describe.each(databases.eachSupportedId())('PortfolioStore on %s', id => {
  const logger = mockServices.logger.mock();
  let knex: Knex;
  let store: PortfolioStore;
  let snapshots: SnapshotStore;

  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });

  beforeEach(async () => {
    await emptied(knex);
    store = new PortfolioStore(knex, logger);
    snapshots = new SnapshotStore(knex, logger);
    await snapshots.saveReviewed(OFFERINGS, []);
  });

  async function namesOf(query: Partial<RowQuery>) {
    const { rows } = await store.getRows({
      filter: {},
      order: parseOrder(),
      limit: ALL,
      ...query,
    });
    return rows.map(({ row }) => row.name);
  }

  describe('the rows', () => {
    it.each([
      [{ kinds: ['service'] }, ['delta', 'epsilon']],
      [{ owners: [['group:default/red']] }, ['beta', 'zeta']],
      [
        { owners: [['group:default/red', 'group:default/blue']] },
        ['alpha', 'beta', 'delta', 'zeta'],
      ],
      [{ owners: [['group:default/red'], ['group:default/blue']] }, []],
      [{ owners: [[]] }, []],
      [{ lifecycles: ['experimental', 'deprecated'] }, ['delta', 'gamma']],
      [{ verdictRanks: [0, 3] }, ['epsilon', 'gamma']],
      [{ weakestRanks: [0] }, ['beta']],
      [{ words: ['crossing'] }, ['alpha', 'beta']],
      [{ words: ['crossing', 'emile'] }, ['beta']],
      [{ words: ['%'] }, ['alpha']],
      [{ words: ['g_t'] }, ['beta']],
      [{ words: ['\\'] }, []],
      [{ kinds: ['product'], words: ['zebra'] }, ['alpha']],
    ])('that fit %j are %j', async (filter, names) => {
      expect((await namesOf({ filter })).sort()).toEqual(names);
    });

    it.each([
      ['name,asc', 'delta beta eta gamma alpha epsilon zeta'],
      ['name,desc', 'zeta epsilon alpha gamma eta beta delta'],
      ['kind,asc', 'alpha beta eta gamma zeta delta epsilon'],
      ['owner,asc', 'alpha delta beta zeta eta gamma epsilon'],
      ['owner,desc', 'zeta beta delta alpha epsilon gamma eta'],
      ['lifecycle,asc', 'delta gamma alpha beta eta zeta epsilon'],
      ['verdict,asc', 'gamma alpha eta zeta beta delta epsilon'],
      ['coverage,asc', 'alpha beta epsilon delta eta gamma zeta'],
      ['coverage,desc', 'delta epsilon beta alpha zeta gamma eta'],
      [
        'information-and-technology,desc',
        'beta alpha epsilon delta zeta gamma eta',
      ],
      ['weakest,asc', 'beta alpha eta gamma zeta delta epsilon'],
      ['leadTime,asc', 'beta alpha delta epsilon eta gamma zeta'],
      ['leadTime,desc', 'epsilon delta alpha beta zeta gamma eta'],
    ])('by %s are %s', async (order, names) => {
      expect((await namesOf({ order: parseOrder(order) })).join(' ')).toBe(
        names,
      );
    });

    async function walk(
      query: Omit<RowQuery, 'edge'>,
      side: 'after' | 'before',
      start?: Edge,
    ) {
      const pages: string[][] = [];
      let edge: Edge | undefined = start;
      do {
        const { rows, last, isEnd } = await store.getRows({ ...query, edge });
        pages.push(rows.map(({ row }) => row.name));
        edge = isEnd || !last ? undefined : { side, place: last };
      } while (edge);
      return pages.flat();
    }

    it.each(
      COLUMN_NAMES.flatMap(column => [`${column},asc`, `${column},desc`]),
    )(
      'by %s are the same forth and back, whatever the size of a page',
      async written => {
        const order = parseOrder(written);
        const whole = await namesOf({ order });
        const { last } = await store.getRows({ filter: {}, order, limit: ALL });
        const fromEnd: Edge = { side: 'until', place: last! };

        expect(whole).toHaveLength(ALL);
        for (let limit = 1; limit <= ALL; limit += 1) {
          const query = { filter: {}, order, limit };
          expect(await walk(query, 'after')).toEqual(whole);
          expect((await walk(query, 'before', fromEnd)).reverse()).toEqual(
            whole,
          );
        }
      },
    );

    it('are split by an edge and its opposite, each into one of the two', async () => {
      const order = parseOrder('coverage,desc');
      const { rows } = await store.getRows({ filter: {}, order, limit: ALL });
      for (const { place } of rows) {
        for (const side of ['after', 'from', 'before', 'until'] as const) {
          const edge = { side, place };
          const some = await namesOf({ order, edge });
          const others = await namesOf({ order, edge: opposite(edge) });

          expect([...some, ...others].sort()).toEqual(
            rows.map(({ row }) => row.name).sort(),
          );
        }
      }
    });

    it('are found from a place on whose row is gone', async () => {
      const order = parseOrder('leadTime,asc');
      const { rows } = await store.getRows({ filter: {}, order, limit: 2 });
      await knex(PORTFOLIO_TABLE).where('root_ref', rows[1].row.ref).delete();

      expect(
        await namesOf({ order, edge: { side: 'after', place: rows[1].place } }),
      ).toEqual(['delta', 'epsilon', 'eta', 'gamma', 'zeta']);
    });

    it('come as they were stored', async () => {
      const { rows } = await store.getRows({
        filter: { words: ['100'] },
        order: parseOrder(),
        limit: 1,
      });

      expect(rows[0].row).toEqual(JSON.parse(JSON.stringify(OFFERINGS[0].row)));
    });

    it('do without one that is broken, which ends no page early', async () => {
      await knex(PORTFOLIO_TABLE)
        .where('root_ref', 'product:default/gamma')
        .update({ data: '{' });
      const order = parseOrder();

      expect(await namesOf({ order })).toEqual(
        'delta beta eta alpha epsilon zeta'.split(' '),
      );
      const page = await store.getRows({ filter: {}, order, limit: 4 });
      expect(page.rows).toHaveLength(3);
      expect(page.isEnd).toBe(false);
      expect(logger.error).toHaveBeenCalledWith(
        expect.stringContaining('product:default/gamma'),
      );
    });
  });

  describe('the overview', () => {
    it('counts what fits, and in the verdicts nothing deprecated', async () => {
      const totalsOf = async (filter: RowQuery['filter']) => {
        const { totalItems, verdicts } = await store.getOverview(filter);
        return { totalItems, verdicts };
      };

      expect(await totalsOf({})).toEqual({
        totalItems: 7,
        verdicts: { fragmented: 1, fragile: 3, strong: 1, trustworthy: 1 },
      });
      expect(await totalsOf({ kinds: ['service'] })).toEqual({
        totalItems: 2,
        verdicts: { fragmented: 0, fragile: 0, strong: 0, trustworthy: 1 },
      });
    });

    it('knows the owners and lifecycles that there are', async () => {
      expect((await store.getOverview({})).facets).toEqual({
        owners: ['group:default/blue', 'group:default/red'],
        lifecycles: ['deprecated', 'experimental', 'production'],
      });
    });

    it('is counted again for each filter once rows have changed, and not before', async () => {
      const counts = async () => {
        const sent = await sentBy(knex, () =>
          Promise.all([store.getOverview({}), store.getOverview({})]),
        );
        return sent.filter(({ sql }) => sql.includes(PORTFOLIO_TABLE)).length;
      };

      expect(await counts()).toBe(3);
      expect(await counts()).toBe(0);
      await store.getOverview({ kinds: ['service'] });
      await snapshots.saveReviewed([], [], ['product:default/alpha']);
      expect(await counts()).toBe(0);
      await snapshots.saveReviewed([], ['product:default/alpha']);
      expect(await counts()).toBe(3);
    });

    it('is never older than the rows, whoever changed them', async () => {
      const replica = new SnapshotStore(knex, logger);
      const total = async () => (await store.getOverview({})).totalItems;

      expect(await total()).toBe(ALL);
      await replica.saveReviewed([], ['product:default/alpha']);
      expect(await total()).toBe(ALL - 1);
      const late = assessed('late', { owner: 'group:default/green' });
      await replica.savePage([late], { assessed: 1, total: 1 });
      expect(await store.getOverview({})).toMatchObject({
        totalItems: ALL,
        facets: { owners: expect.arrayContaining(['group:default/green']) },
      });
    });

    it('is counted when the database is back, after it did not answer', async () => {
      await knex.schema.renameTable(PORTFOLIO_TABLE, 'elsewhere');
      await expect(store.getOverview({})).rejects.toMatchObject({
        name: 'ServiceUnavailableError',
      });
      await knex.schema.renameTable('elsewhere', PORTFOLIO_TABLE);

      expect((await store.getOverview({})).totalItems).toBe(ALL);
    });
  });

  describe('the trend', () => {
    const ref = 'product:default/alpha';
    const today = dayOf(NOW);

    beforeEach(async () => {
      await knex(TREND_TABLE).delete();
      await knex(TREND_TABLE).insert(
        Array.from({ length: 120 }, (_, age) => ({
          root_ref: ref,
          day: today - age,
          verdict_rank: age === 0 ? 2 : 1,
          coverage: 1 - age / 200,
          partners_and_suppliers: 0.5,
        })),
      );
    });

    it('of a page has the last of every three days of 90, oldest first', async () => {
      const points = (await store.getTrendPoints([ref], today)).get(ref)!;

      expect(points).toHaveLength(30);
      expect(points.at(-1)).toEqual({ day: '2026-11-01', coverage: 1 });
      expect(points.at(-2)).toEqual({ day: '2026-10-29', coverage: 0.985 });
      expect(points[0]).toEqual({ day: '2026-08-06', coverage: 1 - 87 / 200 });
    });

    it('of a page is that of its rows only, and leaves out days without coverage', async () => {
      await knex(TREND_TABLE).insert([
        {
          root_ref: 'product:default/beta',
          day: today,
          verdict_rank: 0,
        },
        {
          root_ref: 'product:default/beta',
          day: today - 1,
          verdict_rank: 0,
          coverage: 0.25,
        },
        {
          root_ref: 'product:default/gamma',
          day: today,
          verdict_rank: 0,
          coverage: 1,
        },
      ]);
      const points = await store.getTrendPoints(
        [ref, 'product:default/beta', 'product:default/zeta'],
        today,
      );

      expect([...points.keys()].sort()).toEqual([ref, 'product:default/beta']);
      expect(points.get('product:default/beta')).toEqual([
        { day: '2026-10-31', coverage: 0.25 },
      ]);
      expect((await store.getTrendPoints([], today)).size).toBe(0);
    });

    it('of a page is found by its rows, not by a look at all that there are', async () => {
      const others = Array.from({ length: 20_000 }, (_, place) => ({
        root_ref: `product:default/other-${place % 200}`,
        day: today - Math.floor(place / 200),
        verdict_rank: 1,
        coverage: 0.5,
      }));
      await knex.batchInsert(TREND_TABLE, others, 200);

      const plans = await plansOf(knex, () =>
        store.getTrendPoints([ref, 'product:default/beta'], today),
      );

      expect(plans).toMatch(/index.*offerings_trend/i);
      expect(plans).not.toMatch(WHOLE_TABLE);
    });

    it('of one offering has every day from a day on', async () => {
      const points = await store.getTrend(ref, today - 2);

      expect(points).toEqual([
        expect.objectContaining({ day: '2026-10-30', verdict: 'fragile' }),
        expect.objectContaining({ day: '2026-10-31', verdict: 'fragile' }),
        {
          day: '2026-11-01',
          verdict: 'strong',
          coverage: 1,
          dimensions: [
            { dimension: 'organizations-and-people' },
            { dimension: 'information-and-technology' },
            { dimension: 'partners-and-suppliers', coverage: 0.5 },
            { dimension: 'value-streams-and-processes' },
          ],
        },
      ]);
    });
  });

  it('says in plain words where the database does not answer', async () => {
    await knex.schema.renameTable(PORTFOLIO_TABLE, 'elsewhere');

    await expect(namesOf({})).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message:
        'The portfolio is not available just now, please try again later',
    });
    await knex.schema.renameTable('elsewhere', PORTFOLIO_TABLE);
  });
});
