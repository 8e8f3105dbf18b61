import {
  createMockDirectory,
  mockCredentials,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
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
} from '../__testUtils__/confidential';
import { eventually } from '../__testUtils__/eventually';
import { startPortalWithTasks } from '../__testUtils__/portal';

jest.setTimeout(120_000);

const databases = testDatabases();

const OUTSIDER = 'user:default/outsider';
const VIEW = 'offerings/product/default/portal';

const PORTAL = entity('Product', 'portal', {
  measures: [{ name: 'Hours open', metric: 'reliability' }],
});
const OTHERS = [
  confidential(entity('Service', 'desk', { products: ['portal'] })),
  entity('Group', 'team'),
];

describe.each(databases.eachSupportedId())(
  'on %s, who has seen an offering and asks whether it is still the same',
  id => {
    const directory = createMockDirectory();
    let portal: Awaited<ReturnType<typeof startPortalWithTasks>>;

    const write = (entities: Entity[]) =>
      directory.setContent({ 'catalog-info.yaml': descriptorOf(entities) });

    beforeAll(async () => {
      write([PORTAL, ...OTHERS]);
      portal = await startPortalWithTasks({
        database: databasePerPlugin(databases, id),
        descriptors: [directory.resolve('catalog-info.yaml')],
        entityRefs: [PORTAL, ...OTHERS].map(stringifyEntityRef),
        policy: hidesConfidential,
      });
    });

    async function seen(user = INSIDER): Promise<string> {
      const { headers } = await portal.get(VIEW, user).expect(200);
      return headers.etag;
    }

    function ask(etag: string, user = INSIDER) {
      return portal.get(VIEW, user).set('If-None-Match', etag);
    }

    it('is told how to keep it', async () => {
      const { headers } = await portal.get(VIEW, INSIDER).expect(200);

      expect(headers.etag).toMatch(/^W\/".+"$/);
      expect(headers['cache-control']).toBe('private, no-cache');
      expect(headers.vary ?? '').not.toMatch(/Authorization/i);
    });

    it('gets the same answer as often as it asks', async () => {
      const first = await portal.get(VIEW, INSIDER).expect(200);
      const second = await portal.get(VIEW, INSIDER).expect(200);
      const third = await portal.get(VIEW, INSIDER).expect(200);

      for (const { text, headers } of [second, third]) {
        expect(text).toBe(first.text);
        expect(headers.etag).toBe(first.headers.etag);
        expect(headers['content-type']).toBe(first.headers['content-type']);
      }
    });

    it('gets nothing but that it is, before and after the plugin has looked at it', async () => {
      const etag = await seen();

      const first = await ask(etag).expect(304);
      await portal.runTask('offerings-portfolio-snapshot');
      const second = await ask(etag).expect(304);

      expect([first.text, second.text]).toEqual(['', '']);
      expect(second.headers.etag).toBe(etag);
      expect(second.headers['cache-control']).toBe('private, no-cache');
    });

    it('gets what somebody else sees of it', async () => {
      const { headers, body } = await ask(await seen(), OUTSIDER).expect(200);

      expect(body.unresolved).toEqual([
        {
          ref: 'service:default/desk',
          namedBy: ['product:default/portal'],
        },
      ]);
      await ask(headers.etag, OUTSIDER).expect(304);
    });

    it('gets it anew once there is a reading, and then the same again', async () => {
      const etag = await seen();
      const at = new Date().toISOString();
      await request(portal.server)
        .post('/api/offerings/v1/readings')
        .set('Authorization', mockCredentials.service.header())
        .send({
          readings: [
            {
              offering: 'product:default/portal',
              measure: 'Hours open',
              at,
              value: 99,
            },
          ],
        })
        .expect(200);

      const { headers, body } = await ask(etag).expect(200);

      expect(body.measurement.measures[0].latest).toEqual({ at, value: 99 });
      await ask(headers.etag).expect(304);
    });

    it('gets it anew once an entity has changed', async () => {
      const etag = await seen();
      const metadata = { ...PORTAL.metadata, title: 'Renamed' };
      write([{ ...PORTAL, metadata }, ...OTHERS]);
      await request(portal.server)
        .post('/api/catalog/refresh')
        .set('Authorization', mockCredentials.service.header())
        .send({ entityRef: 'product:default/portal' })
        .expect(200);

      await eventually(async () => {
        const { body } = await ask(etag).expect(200);
        expect(body.entities['product:default/portal'].title).toBe('Renamed');
      });
    });

    it('does not get it any more once it is gone', async () => {
      const etag = await seen();
      const headers = { Authorization: mockCredentials.service.header() };
      const { body } = await request(portal.server)
        .get('/api/catalog/entities/by-name/product/default/portal')
        .set(headers);
      await request(portal.server)
        .delete(`/api/catalog/entities/by-uid/${body.metadata.uid}`)
        .set(headers)
        .expect(204);

      const { status } = await ask(etag);
      expect(status).toBe(404);
    });
  },
);
