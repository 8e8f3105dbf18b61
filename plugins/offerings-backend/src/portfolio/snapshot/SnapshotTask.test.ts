import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  portfolioFigures,
  type MeasureReading,
} from '@offerings/backstage-plugin-offerings-common';
import type { Knex } from 'knex';
import { entity, migratedDatabase, testDatabases } from '../../__testUtils__';
import { CatalogEntities } from '../../catalog';
import { WalkStore } from '../../memory';
import { DefaultOfferingReader } from '../../services';
import {
  changingCatalog,
  offeringsNamed,
  university,
} from '../__testUtils__/catalogs';
import { emptied } from '../__testUtils__/emptied';
import { assessed, NOW } from '../__testUtils__/rows';
import { parseOrder } from '../order';
import { PortfolioStore } from '../store/PortfolioStore';
import { dayOf, PORTFOLIO_TABLE, TREND_TABLE } from '../store/records';
import { SnapshotStore } from '../store/SnapshotStore';
import { OfferingAssessor } from './OfferingAssessor';
import { SnapshotTask } from './SnapshotTask';

jest.setTimeout(120_000);

const databases = testDatabases();
const credentials = mockCredentials.service();
const MINUTE = 60_000;

describe.each(databases.eachSupportedId())('SnapshotTask on %s', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });

  beforeEach(() => emptied(knex));

  /** A portal whose clock goes on by a minute whenever a test says so. */
  function portal(entities: Entity[], readings: MeasureReading[] = []) {
    const changing = changingCatalog(entities);
    const { catalog } = changing;
    const logger = mockServices.logger.mock();
    let time = NOW;
    const now = () => time;
    const readingReader = { getReadings: async () => readings };
    const store = new SnapshotStore(knex, logger);
    const walks = new WalkStore(knex, logger);
    const rows = new PortfolioStore(knex, logger);
    const task = () =>
      new SnapshotTask({
        catalog,
        assessor: new OfferingAssessor({
          entities: new CatalogEntities(catalog, logger),
          readings: readingReader,
          walks,
          logger,
          now,
        }),
        store,
        walks,
        logger,
        credentials: async () => credentials,
        trendDays: 730,
        now,
      });
    const all = async () => {
      const query = { filter: {}, order: parseOrder(), limit: 1000 };
      return (await rows.getRows(query)).rows.map(({ row }) => row);
    };
    return {
      ...changing,
      all,
      logger,
      rows,
      store,
      reader: DefaultOfferingReader.create({
        catalog,
        logger,
        readings: readingReader,
        now,
      }),
      later(minutes = 1) {
        time = new Date(time.getTime() + minutes * MINUTE);
      },
      run: (signal?: AbortSignal) => task().run(signal),
      names: async () => (await all()).map(({ name }) => name),
    };
  }

  it('finds in each offering of the university what its view shows', async () => {
    const { all, reader, run } = portal(university(), [
      {
        offering: 'product:default/student-enrollment-platform',
        measure: 'Enrollments completed',
        at: '2026-10-30T08:00:00Z',
        value: 97,
      },
    ]);
    await run();
    const rows = await all();

    expect(rows.map(({ ref }) => ref)).toEqual(
      expect.arrayContaining([
        'product:default/course-catalogue',
        'product:default/residence-hall-housing',
        'product:default/student-enrollment-platform',
        'service:default/exam-invigilation',
      ]),
    );
    expect(rows.map(({ ref }) => ref)).not.toContain(
      'service:default/academic-advising',
    );
    for (const row of rows) {
      const [kind, namespace, name] = row.ref.split(/[:/]/);
      const model = await reader.getOffering(
        { kind, namespace, name },
        { credentials },
      );
      expect(row).toMatchObject(
        JSON.parse(JSON.stringify(portfolioFigures(model))),
      );
    }
  });

  it('asks the catalog a fixed number of times, whatever is in a page', async () => {
    const few = portal(offeringsNamed('a'));
    await few.run();
    const names = Array.from({ length: 25 }, (_, index) => `offering-${index}`);
    const many = portal(offeringsNamed(...names));
    await many.run();

    expect(many.catalog.getEntitiesByRefs.mock.calls.length).toBe(
      few.catalog.getEntitiesByRefs.mock.calls.length,
    );
    expect(many.catalog.queryEntities).toHaveBeenCalledTimes(1);
    expect(many.catalog.queryEntities).toHaveBeenCalledWith(
      expect.objectContaining({
        query: {
          kind: { $in: ['Product', 'Service'] },
          apiVersion: { $hasPrefix: 'offerings/' },
        },
      }),
      { credentials },
    );
  });

  it('goes through as many pages as there are', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `offering-${i + 100}`);
    const { catalog, names: stored, run } = portal(offeringsNamed(...names));
    const query = catalog.queryEntities.getMockImplementation()!;
    catalog.queryEntities.mockImplementation((request, options) =>
      query({ ...request!, limit: 7 }, options),
    );
    await run();

    expect(await stored()).toEqual(names);
    expect(catalog.queryEntities.mock.calls.length).toBe(Math.ceil(120 / 7));
  });

  it('brings rows up to date, with one point of the trend a day', async () => {
    const { all, later, run, set } = portal(offeringsNamed('portal'));
    await run();
    const [{ ref, coverage }] = await all();
    set([
      ...offeringsNamed('portal').filter(({ kind }) => kind !== 'Product'),
      entity('Product', 'portal', {
        lifecycle: 'experimental',
        outcomes: [{ name: 'In', statement: 'People get in.' }],
        stakeholders: [{ name: 'People', roles: ['user'] }],
      }),
    ]);
    later();
    await run();
    const rows = await all();

    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ lifecycle: 'experimental', early: true });
    expect(rows[0].coverage).not.toBe(coverage);
    const points = await knex(TREND_TABLE).where('root_ref', ref);
    expect(points).toHaveLength(1);
    expect(points[0].coverage).toBe(rows[0].coverage);

    later(24 * 60);
    await run();
    expect(await knex(TREND_TABLE).where('root_ref', ref)).toHaveLength(2);
  });

  it('forgets the trend of long ago, and nothing younger', async () => {
    const { run } = portal(offeringsNamed('portal'));
    const today = dayOf(NOW);
    const point = { root_ref: 'product:default/portal', verdict_rank: 0 };
    await knex(TREND_TABLE).insert([
      { ...point, day: today - 731 },
      { ...point, day: today - 730 },
    ]);
    await run();

    expect(
      (await knex(TREND_TABLE).orderBy('day')).map(({ day }) => day),
    ).toEqual([today - 730, today]);
  });

  describe('the row of an offering', () => {
    it('goes when the offering is deleted, or becomes part of another', async () => {
      const { later, names, run, set } = portal([
        ...offeringsNamed('kept', 'deleted'),
        entity('Service', 'joins'),
      ]);
      await run();
      expect(await names()).toEqual(['deleted', 'joins', 'kept']);

      set([
        ...offeringsNamed('kept'),
        entity('Service', 'joins', { products: ['kept'] }),
      ]);
      later();
      await run();

      expect(await names()).toEqual(['kept']);
    });

    it('is not made when the offering is deleted while it is assessed', async () => {
      const { catalog, names, remove, run } = portal(
        offeringsNamed('kept', 'deleted'),
      );
      const query = catalog.queryEntities.getMockImplementation()!;
      catalog.queryEntities.mockImplementation(async (...args) => {
        const page = await query(...args);
        remove('product:default/deleted', 'service:default/deleted-desk');
        return page;
      });
      await run();

      expect(await names()).toEqual(['kept']);
    });

    it('stays when the pages of the catalog missed it', async () => {
      const { catalog, later, names, run } = portal(offeringsNamed('a', 'b'));
      await run();
      later();
      const query = catalog.queryEntities.getMockImplementation()!;
      catalog.queryEntities.mockImplementation(async (...args) => {
        const page = await query(...args);
        return { ...page, items: page.items.slice(1) };
      });
      await run();

      expect(await names()).toEqual(['a', 'b']);
    });

    it('stays as it was when the offering cannot be assessed any more, beside its neighbours', async () => {
      const { all, later, run, set } = portal(offeringsNamed('good', 'bad'));
      await run();
      const poisoned = offeringsNamed('good', 'bad');
      const bad = poisoned.find(({ metadata }) => metadata.name === 'bad')!;
      Object.defineProperty(bad, 'spec', {
        get() {
          throw new Error('poisoned');
        },
      });
      set(poisoned);
      later();
      await run();

      expect(
        (await all()).map(({ name, assessedAt }) => [name, assessedAt]),
      ).toEqual([
        ['bad', '2026-11-01T08:00:00.000Z'],
        ['good', '2026-11-01T08:01:00.000Z'],
      ]);
    });

    it('is stored whatever its words are', async () => {
      const strange = entity('Product', 'strange', {
        lifecycle: 'pro\u0000duction',
      });
      strange.metadata.title = `\u0000 \uD800 ${'🦆'.repeat(5000)}`;
      const { all, run } = portal([strange, ...offeringsNamed('plain')]);
      await run();

      expect((await all()).map(({ name }) => name).sort()).toEqual([
        'plain',
        'strange',
      ]);
    });
  });

  describe('a pass that does not come to its end', () => {
    const names = Array.from({ length: 60 }, (_, i) => `offering-${i + 100}`);

    async function afterFirstPass() {
      const world = portal(offeringsNamed('gone', ...names));
      await world.run();
      world.remove('product:default/gone', 'service:default/gone-desk');
      world.later();
      return world;
    }

    it('removes nothing when the catalog fails midway, and the next one does', async () => {
      const world = await afterFirstPass();
      const { catalog, later, run } = world;
      const read = catalog.getEntitiesByRefs.getMockImplementation()!;
      catalog.getEntitiesByRefs.mockImplementation(async (...args) => {
        const [{ entityRefs }] = args;
        if (entityRefs.includes('product:default/offering-155')) {
          throw new Error('The catalog went away');
        }
        return read(...args);
      });

      await expect(run()).rejects.toMatchObject({
        name: 'ServiceUnavailableError',
      });
      expect(await world.names()).toContain('gone');
      const updated = (await world.all()).filter(
        ({ assessedAt }) => assessedAt === '2026-11-01T08:01:00.000Z',
      );
      expect(updated.length).toBeGreaterThan(0);
      expect(updated.length).toBeLessThan(60);

      catalog.getEntitiesByRefs.mockImplementation(read);
      later();
      await run();
      expect(await world.names()).toEqual(names);
    });

    it('removes nothing when it is told to stop', async () => {
      const world = await afterFirstPass();
      const { catalog, logger, run, rows } = world;
      const before = await rows.getState();
      const stop = new AbortController();
      const read = catalog.getEntitiesByRefs.getMockImplementation()!;
      catalog.getEntitiesByRefs.mockImplementation(async (...args) => {
        stop.abort();
        return read(...args);
      });
      await run(stop.signal);

      expect(await world.names()).toContain('gone');
      expect(await rows.getState()).toEqual(before);
      expect(catalog.getEntitiesByRefs.mock.calls.length).toBeLessThan(20);
      expect(logger.info).toHaveBeenCalledWith(
        expect.stringContaining('stopped before it was whole'),
        expect.objectContaining({ outcome: 'stopped' }),
      );
    });

    it('asks nothing at all when it is told before it begins', async () => {
      const { catalog, run } = portal(offeringsNamed('a'));
      await run(AbortSignal.abort());

      expect(catalog.getEntitiesByRefs).not.toHaveBeenCalled();
    });
  });

  it('gives the same rows when two run at once', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `offering-${i + 100}`);
    const { all, names: stored, rows, run } = portal(offeringsNamed(...names));
    await Promise.all([run(), run(), run()]);

    expect(await stored()).toEqual(names);
    expect(await knex(PORTFOLIO_TABLE)).toHaveLength(60);
    expect(await knex(TREND_TABLE)).toHaveLength(60);
    expect((await all())[0]).toMatchObject({ ref: expect.any(String) });
    expect(await rows.getState()).toMatchObject({ state: 'ready' });
  });

  it('says how far it has come', async () => {
    const { catalog, later, rows, run } = portal(offeringsNamed('a', 'b'));
    expect(await rows.getState()).toEqual({ state: 'pending' });

    const states: unknown[] = [];
    const read = catalog.getEntitiesByRefs.getMockImplementation()!;
    const query = catalog.queryEntities.getMockImplementation()!;
    catalog.queryEntities.mockImplementation((request, options) =>
      query({ ...request!, limit: 3 }, options),
    );
    catalog.getEntitiesByRefs.mockImplementation(async (...args) => {
      states.push(await rows.getState());
      return read(...args);
    });
    await run();

    expect(states).toContainEqual({ state: 'first', assessed: 0, of: 0 });
    expect(states).toContainEqual({ state: 'first', assessed: 3, of: 4 });
    expect(await rows.getState()).toEqual({
      state: 'ready',
      completedAt: '2026-11-01T08:00:00.000Z',
    });

    later();
    states.length = 0;
    await run();
    expect(states).toContainEqual({
      state: 'ready',
      completedAt: '2026-11-01T08:00:00.000Z',
    });
  });

  it('removes the row of what the catalog never had', async () => {
    const { names, run, store } = portal(offeringsNamed('real'));
    const old = new Date(NOW.getTime() - MINUTE).toISOString();
    await store.saveReviewed([assessed('imagined', { assessedAt: old })], []);
    await run();

    expect(await names()).toEqual(['real']);
  });
});
