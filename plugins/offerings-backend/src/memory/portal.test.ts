import {
  createMockDirectory,
  mockCredentials,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import type { Knex } from 'knex';
import request from 'supertest';
import {
  databasePerPlugin,
  descriptorOf,
  entity,
  testDatabases,
} from '../__testUtils__';
import {
  confidential,
  hidesConfidential,
  INSIDER,
  NOBODY,
} from '../__testUtils__/confidential';
import { eventually } from '../__testUtils__/eventually';
import { startPortalWithTasks } from '../__testUtils__/portal';
import { WALKS_TABLE } from './WalkStore';

jest.setTimeout(120_000);

const databases = testDatabases();

const SNAPSHOT = 'offerings-portfolio-snapshot';
const REFRESH = 'offerings-portfolio-refresh';

const OUTSIDER = 'user:default/outsider';

const OPEN = 'product/default/open';
const OTHER = 'product/default/other';
const DESK = 'service/default/desk';
const VIEWS = [OPEN, DESK, `${DESK}?within=other`];

function stream(name: string, offering: string, uses: string[] = []) {
  return entity('ValueStream', name, {
    offerings: [offering],
    steps: [{ id: 'work', title: 'Work', stage: 'deliver', uses }],
  });
}

const ENTITIES = [
  entity('Product', 'open', {
    capabilities: [
      { name: 'Vault', type: 'software', parts: ['component:vault'] },
      { name: 'Web', type: 'software', parts: ['component:web'] },
    ],
  }),
  entity('Product', 'other'),
  entity('Service', 'desk', { products: ['open', 'other'] }),
  confidential(entity('Service', 'secret-desk', { products: ['open'] })),
  stream('open-stream', 'service:desk', ['component:tool']),
  stream('stream-behind-secret', 'service:secret-desk'),
  entity('Component', 'web'),
  entity('Component', 'tool'),
  confidential(entity('Component', 'vault', { owner: 'team-behind-secret' })),
  entity('Group', 'team'),
  entity('Group', 'team-behind-secret'),
];

const LATER = [
  entity('Service', 'new-desk', { products: ['open'] }),
  entity('Group', 'new-team'),
];

describe.each(databases.eachSupportedId())(
  'on %s, the view of an offering that the plugin has looked at before',
  id => {
    const directory = createMockDirectory();
    const newDatabase = databasePerPlugin(databases, id);
    let portal: Awaited<ReturnType<typeof startPortalWithTasks>>;
    let knex: Knex;
    /** What was answered before anything was remembered. */
    const before = new Map<string, { body: unknown; reads: number }>();

    /** Asks for an offering, and counts how often the catalog is read for it. */
    async function look(path: string, user = INSIDER) {
      portal.catalogRequests.length = 0;
      const { status, body } = await portal.getOffering(path, user);
      return { status, body, reads: portal.catalogRequests.length };
    }

    async function model(path: string, user = INSIDER) {
      const { status, body, reads } = await look(path, user);
      expect(status).toBe(200);
      return { model: body as ValueModel, reads };
    }

    /** Writes the descriptors anew, and has the catalog read them. */
    async function write(entities: Entity[]) {
      directory.setContent({ 'catalog-info.yaml': descriptorOf(entities) });
      await request(portal.server)
        .post('/api/catalog/refresh')
        .set('Authorization', mockCredentials.service.header())
        .send({ entityRef: 'product:default/open' })
        .expect(200);
    }

    async function removeFromCatalog(path: string) {
      const headers = { Authorization: mockCredentials.service.header() };
      const { body } = await request(portal.server)
        .get(`/api/catalog/entities/by-name/${path}`)
        .set(headers)
        .expect(200);
      await request(portal.server)
        .delete(`/api/catalog/entities/by-uid/${body.metadata.uid}`)
        .set(headers)
        .expect(204);
    }

    const remembered = (): Promise<string[]> =>
      knex(WALKS_TABLE).orderBy('entity_ref').pluck('entity_ref');

    beforeAll(async () => {
      directory.setContent({ 'catalog-info.yaml': descriptorOf(ENTITIES) });
      portal = await startPortalWithTasks({
        database: async pluginId => {
          const database = await newDatabase(pluginId);
          if (pluginId === 'offerings') knex = await database.getClient();
          return database;
        },
        descriptors: [directory.resolve('catalog-info.yaml')],
        entityRefs: ENTITIES.map(stringifyEntityRef),
        policy: hidesConfidential,
      });
      for (const user of [INSIDER, OUTSIDER]) {
        for (const path of VIEWS) {
          before.set(`${path} ${user}`, await look(path, user));
        }
      }
    });

    it('took a few reads, five at most, while nothing was remembered', () => {
      for (const { reads } of before.values()) {
        expect(reads).toBeGreaterThan(1);
        expect(reads).toBeLessThan(6);
      }
    });

    it('is remembered shortly after it was opened for the first time', async () => {
      expect(await remembered()).toEqual([]);

      await portal.runTask(REFRESH);

      expect(await remembered()).toEqual([
        'product:default/open',
        'product:default/other',
        'service:default/desk',
      ]);
    });

    it.each(VIEWS)('takes one read: %s', async path => {
      await portal.runTask(SNAPSHOT);

      const { body, reads } = await look(path);

      expect(reads).toBe(1);
      expect(body).toEqual(before.get(`${path} ${INSIDER}`)?.body);
    });

    it.each(VIEWS)(
      'shows whoever may see less what it showed before, and nothing that lies behind what is hidden: %s',
      async path => {
        const { body, reads } = await look(path, OUTSIDER);

        expect(reads).toBe(1);
        expect(body).toEqual(before.get(`${path} ${OUTSIDER}`)?.body);
        expect(JSON.stringify(body)).not.toContain('behind-secret');
      },
    );

    it('is not found by whom the policy allows nothing, like what does not exist', async () => {
      const hidden = await look(OPEN, NOBODY);
      const nothing = await look('product/default/none', NOBODY);

      expect([hidden.status, nothing.status]).toEqual([404, 404]);
      expect(hidden.reads).toBe(nothing.reads);
    });

    it('remembers only what the plugin itself came upon, whoever looks', async () => {
      await look(OPEN, OUTSIDER);
      await portal.runTask(REFRESH);

      const refs = await knex(WALKS_TABLE)
        .where('entity_ref', 'product:default/open')
        .pluck('refs');
      expect(refs[0]).toContain('group:default/team-behind-secret');
      expect((await model(OPEN)).reads).toBe(1);
    });

    it('shows what has changed at once, in one read', async () => {
      const [product, ...others] = ENTITIES;
      const changed = {
        ...product,
        metadata: { ...product.metadata, title: 'Renamed' },
      };
      await write([changed, ...others]);

      await eventually(async () => {
        const shown = await model(OPEN);
        const { title } = shown.model.entities['product:default/open'];
        expect(title).toBe('Renamed');
        expect(shown.reads).toBe(1);
      });
    });

    it('takes a second read for what is new, and one again once that is remembered', async () => {
      await write([...ENTITIES, ...LATER]);

      await eventually(async () => {
        const shown = await model(OPEN);
        expect(shown.model.offering.services).toContain(
          'service:default/new-desk',
        );
        expect(shown.reads).toBe(2);
      });
      await portal.runTask(REFRESH);

      const again = await model(OPEN);
      expect(again.model.offering.services).toContain(
        'service:default/new-desk',
      );
      expect(again.reads).toBe(1);
    });

    it('goes without what has been removed, and is forgotten itself once it is removed', async () => {
      // What is deleted only in the catalog it takes in anew from the file.
      const removed = ['other', 'secret-desk', 'tool'];
      await write(
        [...ENTITIES, ...LATER].filter(
          ({ metadata }) => !removed.includes(metadata.name),
        ),
      );
      await removeFromCatalog(OTHER);
      await removeFromCatalog('service/default/secret-desk');
      await removeFromCatalog('component/default/tool');

      await eventually(async () => {
        expect((await look(OTHER)).status).toBe(404);
        const shown = await model(OPEN);
        expect(shown.model.offering.services).toEqual([
          'service:default/desk',
          'service:default/new-desk',
        ]);
        expect(shown.model.offering.valueStreams).toEqual([
          'valuestream:default/open-stream',
        ]);
        expect(shown.model.unresolved.map(({ ref }) => ref)).toContain(
          'component:default/tool',
        );
        expect(shown.reads).toBe(1);
      });
      expect(await remembered()).toContain('product:default/other');

      await portal.runTask(SNAPSHOT);

      expect(await remembered()).toEqual([
        'product:default/open',
        'service:default/desk',
        'service:default/new-desk',
      ]);
    });
  },
);
