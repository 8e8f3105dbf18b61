import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  portfolioFigures,
  type PortfolioPage,
  type PortfolioRow,
} from '@offerings/backstage-plugin-offerings-common';
import { parseAllDocuments } from 'yaml';
import {
  databasePerPlugin,
  descriptorOf,
  entity,
  mismatchesWithSpec,
  testDatabases,
} from '../__testUtils__';
import {
  confidential,
  hidesConfidential,
  INSIDER,
  NOBODY,
} from '../__testUtils__/confidential';
import {
  startPortalWithTasks,
  type PortalOptions,
} from '../__testUtils__/portal';

jest.setTimeout(120_000);

const databases = testDatabases();

const DEMO = resolve(__dirname, '../../../../examples/university');
const SNAPSHOT = 'offerings-portfolio-snapshot';
const REFRESH = 'offerings-portfolio-refresh';

const OUTSIDER = 'user:default/outsider';

function refsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.yaml'))
    .flatMap(file =>
      parseAllDocuments(readFileSync(join(folder, file), 'utf8')),
    )
    .map(document => document.toJS())
    .filter(({ kind }) => kind !== 'Location')
    .map(stringifyEntityRef);
}

/** A portal whose tasks run when a test says so, asked as somebody who sees everything. */
async function portalWith(options: PortalOptions) {
  const portal = await startPortalWithTasks(options);
  return {
    ...portal,
    get: (path: string, user = INSIDER) => portal.get(path, user),
  };
}

type Portal = Awaited<ReturnType<typeof portalWith>>;

describe.each(databases.eachSupportedId())(
  'the portfolio beside the real catalog on %s',
  id => {
    const database = databasePerPlugin(databases, id);

    describe('with the demo catalogue', () => {
      let portal: Portal;
      let page: PortfolioPage;
      let requestsForSnapshot: string[];

      beforeAll(async () => {
        portal = await portalWith({
          database,
          descriptors: [join(DEMO, 'catalog-info.yaml')],
          entityRefs: refsIn(DEMO),
        });
        portal.catalogRequests.length = 0;
        await portal.runTask(SNAPSHOT);
        requestsForSnapshot = [...portal.catalogRequests];
        page = (await portal.get('offerings')).body;
      });

      it('has a row for each offering, and none for a part of one', () => {
        const refs = page.items.map(({ ref }) => ref);

        expect(refs).toContain('product:default/student-enrollment-platform');
        expect(refs).toContain('service:default/exam-invigilation');
        expect(refs).not.toContain('service:default/academic-advising');
        expect(page.totalItems).toBe(refs.length);
        expect(page.snapshot.state).toBe('ready');
      });

      it('shows in each row the numbers of the opened view', async () => {
        for (const row of page.items) {
          const { body: model } = await portal
            .get(`offerings/${row.ref.replace(':', '/')}`)
            .expect(200);
          const numbers: Partial<PortfolioRow> = JSON.parse(
            JSON.stringify(portfolioFigures(model)),
          );
          expect(row).toMatchObject(numbers);
        }
      });

      it('makes few requests to the catalog for them all', () => {
        expect(requestsForSnapshot.length).toBeGreaterThan(1);
        expect(requestsForSnapshot.length).toBeLessThan(7);
      });

      it('answers as openapi.yaml says', async () => {
        await expect(
          mismatchesWithSpec('/v1/offerings', page),
        ).resolves.toEqual([]);
        const path =
          'offerings/product/default/student-enrollment-platform/trend';
        const { body } = await portal.get(path).expect(200);
        expect(body.points).toHaveLength(1);
        await expect(mismatchesWithSpec(`/v1/${path}`, body)).resolves.toEqual(
          [],
        );
      });

      it('is a file for a spreadsheet, with a line for each row', async () => {
        const { text } = await portal.get('offerings.csv').expect(200);

        expect(text.trim().split('\r\n')).toHaveLength(1 + page.items.length);
      });

      it('gives the trend of the whole offering to a service of it', async () => {
        const { body } = await portal
          .get('offerings/service/default/academic-advising/trend')
          .expect(200);

        expect(body.offering).toBe(
          'product:default/student-enrollment-platform',
        );
      });
    });

    describe('with a conditional policy', () => {
      const ENTITIES = [
        entity('Product', 'open'),
        entity('Service', 'open-desk', { products: ['open', 'secret'] }),
        confidential(entity('Service', 'secret-desk', { products: ['open'] })),
        confidential(entity('Product', 'secret', { owner: 'secret-team' })),
        confidential(entity('Service', 'secret-alone')),
        entity('Group', 'team'),
        confidential(entity('Group', 'secret-team')),
      ];

      const directory = createMockDirectory();
      let portal: Portal;

      beforeAll(async () => {
        directory.setContent({
          'catalog-info.yaml': descriptorOf(ENTITIES),
        });
        portal = await portalWith({
          database,
          descriptors: [directory.resolve('catalog-info.yaml')],
          entityRefs: ENTITIES.map(stringifyEntityRef),
          policy: hidesConfidential,
        });
      });

      it('gets the row of an offering that somebody opened before any snapshot', async () => {
        const before = await portal.get('offerings').expect(200);
        expect(before.body.items).toEqual([]);
        await portal
          .get('offerings/product/default/open', OUTSIDER)
          .expect(200);
        await portal.runTask(REFRESH);

        const { body } = await portal.get('offerings').expect(200);
        expect(body.items).toMatchObject([
          {
            ref: 'product:default/open',
            // What the outsider may not see is in it all the same.
            services: [
              { ref: 'service:default/open-desk' },
              { ref: 'service:default/secret-desk' },
            ],
          },
        ]);
        expect(body.snapshot).toEqual({ state: 'pending' });
      });

      it('shows each caller what the catalog would show them', async () => {
        await portal.runTask(SNAPSHOT);
        const refsFor = async (user: string) =>
          (await portal.get('offerings', user).expect(200)).body.items.map(
            ({ ref }: PortfolioRow) => ref,
          );

        expect(await refsFor(INSIDER)).toEqual([
          'product:default/open',
          'product:default/secret',
          'service:default/secret-alone',
        ]);
        expect(await refsFor(OUTSIDER)).toEqual(['product:default/open']);
        expect(await refsFor(NOBODY)).toEqual([]);
      });

      it.each([
        'offerings',
        'offerings?limit=1',
        'offerings?lifecycle=production',
        'offerings?orderBy=owner%2Cdesc',
        'offerings.csv',
        'offerings/product/default/open/trend',
        'offerings/service/default/open-desk/trend',
      ])('says nothing of what is hidden at %s', async path => {
        await portal.runTask(SNAPSHOT);
        const { text } = await portal.get(path, OUTSIDER).expect(200);

        expect(text).toContain('product:default/open');
        expect(text).not.toMatch(/secret|totalItems|facets|verdicts|assessed"/);
      });

      it.each(['text=secret', 'owner=group%3Adefault%2Fsecret-team'])(
        'finds nothing by %s that is hidden',
        async filter => {
          const path = `offerings?${filter}`;
          const { body: outside } = await portal
            .get(path, OUTSIDER)
            .expect(200);
          const { body: inside } = await portal.get(path, INSIDER).expect(200);

          expect(outside.items).toEqual([]);
          expect(inside.items).not.toEqual([]);
        },
      );

      it('has no trend of what is hidden', async () => {
        const path = 'offerings/product/default/secret/trend';

        expect((await portal.get(path, OUTSIDER)).status).toBe(404);
        expect((await portal.get(path, INSIDER)).status).toBe(200);
      });
    });
  },
);
