import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { parseEntityRef } from '@backstage/catalog-model';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { PortfolioQuery } from '@offerings/backstage-plugin-offerings-common';
import type { Knex } from 'knex';
import { entity, migratedDatabase, testDatabases } from '../__testUtils__';
import { CatalogEntities } from '../catalog';
import { emptied } from './__testUtils__/emptied';
import { assessed, NOW } from './__testUtils__/rows';
import { COLUMN_NAMES } from './order';
import { DefaultPortfolioService } from './DefaultPortfolioService';
import { PortfolioStore } from './store/PortfolioStore';
import {
  PORTFOLIO_TABLE,
  SNAPSHOT_TABLE,
  type AssessedOffering,
} from './store/records';
import { SnapshotStore } from './store/SnapshotStore';

jest.setTimeout(120_000);

const databases = testDatabases();
const alex = { credentials: mockCredentials.user('user:default/alex') };

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };
const CONDITIONAL: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: { rule: 'IS_ENTITY_OWNER', resourceType: 'catalog-entity' },
};

const OFFERINGS = [
  assessed('open', {
    owner: 'group:default/blue',
    verdict: 'strong',
    coverage: 0.75,
    services: [
      { ref: 'service:default/open-desk', title: 'Open desk' },
      { ref: 'service:default/secret-desk', title: 'Secret desk' },
    ],
  }),
  assessed('secret', {
    owner: 'group:default/secret-team',
    lifecycle: 'secret-lifecycle',
    verdict: 'trustworthy',
    coverage: 0.5,
  }),
  assessed('plain', { owner: 'user:default/alex', coverage: 0.25 }),
  assessed('old', { lifecycle: 'deprecated', verdict: 'fragmented' }),
];

const KINDS: Record<string, string> = {
  product: 'Product',
  service: 'Service',
};

const isOpen = (ref: string) => !ref.includes('secret');

describe.each(databases.eachSupportedId())('the portfolio on %s', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });

  beforeEach(() => emptied(knex));

  async function setUp(
    options: {
      decision?: PolicyDecision;
      offerings?: AssessedOffering[];
      visible?: (ref: string) => boolean;
    } = {},
  ) {
    const {
      decision = ALLOW,
      offerings = OFFERINGS,
      visible = isOpen,
    } = options;
    const logger = mockServices.logger.mock();
    await new SnapshotStore(knex, logger).saveReviewed(offerings, []);
    const permissions = mockServices.permissions.mock({
      authorizeConditional: async () => [decision],
    });
    const catalog = catalogServiceMock.mock({
      getEntitiesByRefs: jest.fn(async ({ entityRefs }) => ({
        items: entityRefs.map((ref: string) => {
          const { kind, name } = parseEntityRef(ref);
          return visible(ref) ? entity(KINDS[kind] ?? kind, name) : undefined;
        }),
      })),
    });
    const service = new DefaultPortfolioService({
      auth: mockServices.auth(),
      entities: new CatalogEntities(catalog, logger),
      permissions,
      store: new PortfolioStore(knex, logger),
      userInfo: mockServices.userInfo({
        ownershipEntityRefs: ['user:default/alex', 'group:default/BLUE'],
      }),
      now: () => NOW,
    });
    return { service, permissions, catalog };
  }

  const namesOf = (page: { items: Array<{ name: string }> }) =>
    page.items.map(({ name }) => name);

  /** All pages from the first to the last, and back again. */
  async function turnPages(
    service: DefaultPortfolioService,
    query: PortfolioQuery,
  ) {
    const forth: string[][] = [];
    let page = await service.getPage(query, alex);
    forth.push(namesOf(page));
    const turn = async (cursor: string) => {
      page = await service.getPage({ cursor, limit: query.limit }, alex);
      return namesOf(page);
    };
    while (page.pageInfo.nextCursor) {
      forth.push(await turn(page.pageInfo.nextCursor));
    }
    const back = [namesOf(page)];
    while (page.pageInfo.prevCursor) {
      back.unshift(await turn(page.pageInfo.prevCursor));
    }
    return { forth, back };
  }

  describe('for whom may see everything', () => {
    it('is every row with its trend, with totals and what filters can take', async () => {
      const { service, catalog, permissions } = await setUp();
      const page = await service.getPage({}, alex);

      expect(namesOf(page)).toEqual(['old', 'open', 'plain', 'secret']);
      expect(page.items[1]).toMatchObject({
        services: [{ title: 'Open desk' }, { title: 'Secret desk' }],
        trend: [{ day: '2026-11-01', coverage: 0.75 }],
      });
      expect(page).toMatchObject({
        totalItems: 4,
        verdicts: { fragmented: 0, fragile: 1, strong: 1, trustworthy: 1 },
        facets: {
          owners: [
            'group:default/blue',
            'group:default/secret-team',
            'user:default/alex',
          ],
          lifecycles: ['deprecated', 'production', 'secret-lifecycle'],
        },
        snapshot: { state: 'pending' },
        partial: false,
      });
      expect(page.pageInfo).toEqual({});
      expect(catalog.getEntitiesByRefs).not.toHaveBeenCalled();
      expect(permissions.authorizeConditional).toHaveBeenCalledTimes(1);
      expect(permissions.authorizeConditional).toHaveBeenCalledWith(
        [
          {
            permission: expect.objectContaining({
              name: 'catalog.entity.read',
            }),
          },
        ],
        alex,
      );
    });

    it.each<[PortfolioQuery, string[]]>([
      [{ kind: ['service'] }, []],
      [{ owner: ['Group:Default/Blue'] }, ['open']],
      [{ mine: true }, ['open', 'plain']],
      [{ mine: true, owner: ['user:default/alex'] }, ['plain']],
      [{ mine: false }, ['old', 'open', 'plain', 'secret']],
      [{ verdict: ['trustworthy', 'fragmented'] }, ['old', 'secret']],
      [{ lifecycle: ['deprecated'] }, ['old']],
      [{ weakest: ['partners-and-suppliers'] }, []],
      [{ text: '  PLAÍN ' }, ['plain']],
      [{ text: 'open plain' }, []],
      [{ text: '\u0000' }, ['old', 'open', 'plain', 'secret']],
    ])('fits %j in %j', async (query, names) => {
      const { service } = await setUp();
      const page = await service.getPage(query, alex);

      expect(namesOf(page)).toEqual(names);
      expect(page.totalItems).toBe(names.length);
      expect(page.facets?.owners).toHaveLength(3);
    });

    it.each(COLUMN_NAMES.flatMap(each => [`${each},asc`, `${each},desc`]))(
      'is the same by %s in pages of any size, forth and back',
      async orderBy => {
        const { service } = await setUp();
        const whole = namesOf(await service.getPage({ orderBy }, alex));

        for (let limit = 1; limit <= OFFERINGS.length; limit += 1) {
          const { forth, back } = await turnPages(service, { orderBy, limit });
          expect(forth.flat()).toEqual(whole);
          expect(back.flat()).toEqual(whole);
          expect(forth.length).toBe(Math.ceil(OFFERINGS.length / limit));
        }
      },
    );

    it('keeps filters and order from page to page, and the total', async () => {
      const { service } = await setUp();
      const first = await service.getPage(
        { lifecycle: ['production'], orderBy: 'name,desc', limit: 1 },
        alex,
      );
      const second = await service.getPage(
        { cursor: first.pageInfo.nextCursor },
        alex,
      );

      expect([namesOf(first), namesOf(second)]).toEqual([['plain'], ['open']]);
      expect([first.totalItems, second.totalItems]).toEqual([2, 2]);
      expect(second.pageInfo.nextCursor).toBeUndefined();
    });

    it('leads back from a page whose rows are all gone', async () => {
      const { service } = await setUp();
      const first = await service.getPage({ limit: 2 }, alex);
      await knex(PORTFOLIO_TABLE)
        .whereIn('root_ref', [
          'product:default/plain',
          'product:default/secret',
        ])
        .delete();
      const empty = await service.getPage(
        { cursor: first.pageInfo.nextCursor, limit: 2 },
        alex,
      );
      const back = await service.getPage(
        { cursor: empty.pageInfo.prevCursor, limit: 2 },
        alex,
      );

      expect(namesOf(empty)).toEqual([]);
      expect(namesOf(back)).toEqual(namesOf(first));
    });

    it('shows how far the first snapshot has come', async () => {
      const { service } = await setUp();
      const logger = mockServices.logger.mock();
      const snapshots = new SnapshotStore(knex, logger);
      await snapshots.begin(NOW);
      await snapshots.savePage([], { assessed: 50, total: 120 });

      expect((await service.getPage({}, alex)).snapshot).toEqual({
        state: 'first',
        assessed: 50,
        of: 120,
      });
      await snapshots.complete(NOW);
      expect((await service.getPage({}, alex)).snapshot).toEqual({
        state: 'ready',
        completedAt: NOW.toISOString(),
      });
    });
  });

  it('is empty for whom may see nothing, and says nothing of what there is', async () => {
    const { service, catalog } = await setUp({ decision: DENY });

    expect(await service.getPage({}, alex)).toEqual({
      items: [],
      pageInfo: {},
      snapshot: { state: 'pending' },
      partial: true,
    });
    expect((await service.getCsv({}, alex)).trim().split('\r\n')).toHaveLength(
      1,
    );
    expect(catalog.getEntitiesByRefs).not.toHaveBeenCalled();
  });

  describe('for whom may see a part', () => {
    it('has neither hidden roots nor hidden services, nor anything that counts them', async () => {
      const { service, catalog } = await setUp({ decision: CONDITIONAL });
      const snapshots = new SnapshotStore(knex, mockServices.logger.mock());
      await snapshots.begin(NOW);
      await snapshots.savePage([], { assessed: 50, total: 120 });
      const page = await service.getPage({}, alex);

      expect(namesOf(page)).toEqual(['old', 'open', 'plain']);
      expect(page.items[1].services).toEqual([
        { ref: 'service:default/open-desk', title: 'Open desk' },
      ]);
      expect(page.partial).toBe(true);
      expect(Object.keys(page).sort()).toEqual([
        'items',
        'pageInfo',
        'partial',
        'snapshot',
      ]);
      expect(page.snapshot).toEqual({ state: 'first' });
      expect(JSON.stringify(page)).not.toMatch(/secret/i);
      expect(catalog.getEntitiesByRefs).toHaveBeenCalledTimes(1);
      expect(catalog.getEntitiesByRefs).toHaveBeenCalledWith(
        {
          entityRefs: expect.arrayContaining([
            'product:default/open',
            'product:default/secret',
            'service:default/secret-desk',
          ]),
          fields: ['kind', 'metadata.name', 'metadata.namespace'],
        },
        alex,
      );
    });

    it('has no cursor that tells of a hidden row', async () => {
      const { service } = await setUp({
        decision: CONDITIONAL,
        visible: ref => ref.endsWith('/plain'),
      });
      const { pageInfo } = await service.getPage({ limit: 1 }, alex);
      const cursor = pageInfo.nextCursor ?? '';

      expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toMatch(
        /secret|plain|product/,
      );
    });

    const MANY = Array.from({ length: 90 }, (_, index) =>
      assessed(`offering-${String(index).padStart(2, '0')}`),
    );
    const everyThird = (ref: string) => Number(ref.slice(-2)) % 3 === 1;
    const third = MANY.map(({ row }) => row)
      .filter(({ ref }) => everyThird(ref))
      .map(({ name }) => name);

    it.each([1, 2, 7, 29, 30, 31])(
      'is the same in pages of %d, forth and back, whatever is hidden between',
      async limit => {
        const { service } = await setUp({
          decision: CONDITIONAL,
          offerings: MANY,
          visible: everyThird,
        });
        const { forth, back } = await turnPages(service, { limit });

        expect(forth.flat()).toEqual(third);
        expect(back.flat()).toEqual(third);
        expect(forth.length).toBe(Math.ceil(30 / limit));
      },
    );

    it.each(['secret', 'used-by-nobody'])(
      'takes one request to the catalog to find nothing with %s in it, hidden or not',
      async text => {
        const { service, catalog } = await setUp({ decision: CONDITIONAL });

        expect((await service.getPage({ text }, alex)).items).toEqual([]);
        expect(catalog.getEntitiesByRefs).toHaveBeenCalledTimes(1);
      },
    );

    it('asks the catalog five times at most for a page, and leads on from a page that stays short', async () => {
      const offerings = Array.from({ length: 400 }, (_, index) =>
        assessed(`offering-${String(index).padStart(3, '0')}`),
      );
      const { service, catalog } = await setUp({
        decision: CONDITIONAL,
        offerings,
        visible: ref => ref.endsWith('/offering-399'),
      });
      const first = await service.getPage({ limit: 1 }, alex);
      expect(catalog.getEntitiesByRefs).toHaveBeenCalledTimes(5);
      expect(first.items).toEqual([]);

      const { forth, back } = await turnPages(service, { limit: 1 });
      expect(forth.flat()).toEqual(['offering-399']);
      expect(back.flat()).toEqual(['offering-399']);
    });

    it('is whole as CSV, and no more than what may be seen', async () => {
      const { service } = await setUp({
        decision: CONDITIONAL,
        offerings: [...MANY, ...OFFERINGS],
        visible: ref => isOpen(ref) && !ref.endsWith('5'),
      });
      const lines = (await service.getCsv({}, alex)).trim().split('\r\n');

      expect(lines).toHaveLength(1 + 81 + 3);
      expect(lines.join()).not.toMatch(/secret/i);
    });
  });

  describe('bad questions', () => {
    it.each([
      ['not one of ours', 'abc'],
      ['empty', ''],
      ['of no known form', Buffer.from('{"filter":{}}').toString('base64url')],
    ])('refuses a cursor that is %s', async (_, cursor) => {
      const { service } = await setUp();

      await expect(service.getPage({ cursor }, alex)).rejects.toMatchObject({
        name: 'InputError',
        message: expect.stringContaining('The cursor is not one'),
      });
    });

    it('refuses a cursor that somebody changed', async () => {
      const { service } = await setUp();
      const { pageInfo } = await service.getPage({ limit: 1 }, alex);
      const cursor = Buffer.from(pageInfo.nextCursor!, 'base64url');
      cursor[cursor.length - 1] = (cursor[cursor.length - 1] + 1) % 256;

      await expect(
        service.getPage({ cursor: cursor.toString('base64url') }, alex),
      ).rejects.toMatchObject({ name: 'InputError' });
    });

    it.each([
      ['coverag,asc', "there is no column 'coverag', did you mean 'coverage'?"],
      ['toString,asc', "there is no column 'toString'"],
      ['coverage', 'must be a column and a direction'],
      ['coverage,up', 'must be a column and a direction'],
      ['coverage,asc,name', 'must be a column and a direction'],
    ])('refuses the order %s', async (orderBy, message) => {
      const { service } = await setUp();

      await expect(service.getPage({ orderBy }, alex)).rejects.toMatchObject({
        name: 'InputError',
        message: expect.stringContaining(message),
      });
    });

    it('cannot say what belongs to a caller that is no user', async () => {
      const { service } = await setUp();
      const credentials = mockCredentials.service();

      await expect(
        service.getPage({ mine: true }, { credentials }),
      ).rejects.toMatchObject({ name: 'InputError' });
    });
  });

  it('says in plain words where the database does not answer, and is there again with it', async () => {
    const { service } = await setUp();
    await knex.schema.renameTable(SNAPSHOT_TABLE, 'elsewhere');

    for (const answer of [
      service.getPage({}, alex),
      service.getPage({ cursor: 'abc' }, alex),
    ]) {
      await expect(answer).rejects.toMatchObject({
        name: 'ServiceUnavailableError',
        message: expect.stringContaining('not available just now'),
      });
    }

    await knex.schema.renameTable('elsewhere', SNAPSHOT_TABLE);
    await expect(service.getPage({}, alex)).resolves.toMatchObject({
      totalItems: 4,
    });
  });

  it('does not read more the longer the portfolio is', async () => {
    const queries: string[] = [];
    const { service } = await setUp();
    await service.getPage({}, alex);
    knex.on('query', ({ sql }: { sql: string }) => queries.push(sql));
    await service.getPage({ limit: 2 }, alex);
    const few = queries.length;
    queries.length = 0;
    await service.getPage({ limit: 4 }, alex);

    expect(queries.length).toBe(few);
  });

  describe('the trend of an offering', () => {
    const path = { kind: 'Product', namespace: 'default', name: 'open' };

    it('is that of its root, as far back as is asked', async () => {
      const { service } = await setUp();
      const trend = await service.getTrend(path, 1, alex);

      expect(trend).toEqual({
        offering: 'product:default/open',
        points: [
          {
            day: '2026-11-01',
            verdict: 'strong',
            coverage: 0.75,
            dimensions: expect.any(Array),
          },
        ],
      });
    });

    it('has no points where no snapshot found it yet', async () => {
      const { service } = await setUp({ offerings: [] });

      expect((await service.getTrend(path, 90, alex)).points).toEqual([]);
    });

    it.each([
      ['hidden', { ...path, name: 'secret' }],
      ['not there', { ...path, name: 'secret-nothing' }],
    ])('is not found where the offering is %s', async (_, hidden) => {
      const { service } = await setUp();

      await expect(service.getTrend(hidden, 90, alex)).rejects.toMatchObject({
        name: 'NotFoundError',
        message: expect.stringContaining('not found or not visible to you'),
      });
    });

    it('is refused for what is no offering', async () => {
      const { service } = await setUp();

      await expect(
        service.getTrend({ ...path, kind: 'Component' }, 90, alex),
      ).rejects.toMatchObject({ name: 'InputError' });
    });

    it('is that of the first Product that the caller may see, for a Service', async () => {
      const { service, catalog } = await setUp();
      catalog.getEntitiesByRefs.mockImplementation(async ({ entityRefs }) => ({
        items: entityRefs.map(ref => {
          const { kind, name } = parseEntityRef(ref);
          if (!isOpen(ref)) return undefined;
          return entity(KINDS[kind], name, {
            products: ['secret', 'open', 'plain'],
          });
        }),
      }));
      const trend = await service.getTrend(
        { ...path, kind: 'Service', name: 'desk' },
        90,
        alex,
      );

      expect(trend.offering).toBe('product:default/open');
      expect(catalog.getEntitiesByRefs).toHaveBeenCalledTimes(2);
      for (const [, options] of catalog.getEntitiesByRefs.mock.calls) {
        expect(options).toEqual(alex);
      }
    });
  });
});
