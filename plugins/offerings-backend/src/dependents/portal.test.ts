import {
  createMockDirectory,
  mockCredentials,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import request from 'supertest';
import {
  databasePerPlugin,
  descriptorOf,
  entity,
  mismatchesWithSpec,
  testDatabases,
} from '../__testUtils__';
import { DEMO_CATALOGUE, demoRefs } from '../__testUtils__/demo';
import {
  confidential,
  hidesConfidential,
  INSIDER,
} from '../__testUtils__/confidential';
import { startPortal } from '../__testUtils__/portal';

jest.setTimeout(120_000);

const databases = testDatabases();

const OUTSIDER = 'user:default/outsider';

type Portal = Awaited<ReturnType<typeof startPortal>>;

function ask({ server }: Portal, path: string, user = INSIDER) {
  return request(server)
    .get(`/api/offerings/v1/dependents/${path}`)
    .set('Authorization', mockCredentials.user.header(user));
}

describe.each(databases.eachSupportedId())(
  'on %s, the dependents of an entity of the demo catalogue',
  id => {
    let portal: Portal;

    beforeAll(async () => {
      portal = await startPortal({
        database: databasePerPlugin(databases, id),
        descriptors: [DEMO_CATALOGUE],
        entityRefs: demoRefs(),
      });
    });

    it('are told in one sentence, as openapi.yaml says, after six requests to the catalog at most', async () => {
      portal.catalogRequests.length = 0;

      const { body } = await ask(
        portal,
        'component/campus/campus-sign-in',
      ).expect(200);

      expect(body.statement).toBe(
        'If this is down: 7 steps, 4 outcomes of 1 offering; call the Service Desk first.',
      );
      expect(portal.catalogRequests.length).toBeLessThan(7);
      await expect(
        mismatchesWithSpec('/v1/dependents/component/campus/x', body),
      ).resolves.toEqual([]);
    });

    it.each([
      ['group/default/messaging-supplier', 'Without this team: 2 steps'],
      ['group/default/university', 'No offering rests on this'],
      ['api/default/enrollment-api', 'If this is down: '],
      ['resource/default/help-articles', '9 steps, 6 outcomes of 3 offerings'],
      ['system/default/enrollment-core', 'of 1 offering'],
    ])('of %s begin with what is at risk', async (path, words) => {
      const { body } = await ask(portal, path).expect(200);

      expect(body.statement).toContain(words);
      await expect(
        mismatchesWithSpec(`/v1/dependents/${path}`, body),
      ).resolves.toEqual([]);
    });

    it('are not found for what is not there', async () => {
      const { body } = await ask(portal, 'component/default/nope').expect(404);

      expect(body.error).toEqual({
        name: 'NotFoundError',
        message: 'component:default/nope: not found or not visible to you',
      });
    });
  },
);

function stream(name: string, offering: string, uses: string) {
  return entity('ValueStream', name, {
    offerings: [offering],
    steps: [{ id: 'work', title: 'Work', stage: 'deliver', uses: [uses] }],
  });
}

const ENTITIES = [
  entity('Component', 'base'),
  confidential(entity('Component', 'vault', { dependsOn: ['component:base'] })),
  entity('Product', 'open'),
  entity('Product', 'behind-vault'),
  confidential(entity('Product', 'secret')),
  stream('open-stream', 'product:open', 'component:base'),
  stream('stream-behind-vault', 'product:behind-vault', 'component:vault'),
  stream('stream-of-secret', 'product:secret', 'component:base'),
  confidential(entity('Service', 'secret-desk', { products: ['open'] })),
  entity('Group', 'team'),
];

describe.each(databases.eachSupportedId())(
  'on %s, what a caller may not read in the catalog',
  id => {
    const directory = createMockDirectory();
    let portal: Portal;

    beforeAll(async () => {
      directory.setContent({
        'catalog-info.yaml': descriptorOf(ENTITIES),
      });
      portal = await startPortal({
        database: databasePerPlugin(databases, id),
        descriptors: [directory.resolve('catalog-info.yaml')],
        entityRefs: ENTITIES.map(stringifyEntityRef),
        policy: hidesConfidential,
      });
    });

    async function offeringsFor(user: string) {
      const { body, text } = await ask(
        portal,
        'component/default/base',
        user,
      ).expect(200);
      const roots = body.offerings.map(
        ({ offering }: { offering: string }) => offering,
      );
      return { roots: roots.sort(), text };
    }

    it('is told to those who may', async () => {
      const { roots } = await offeringsFor(INSIDER);

      expect(roots).toEqual([
        'product:default/behind-vault',
        'product:default/open',
        'product:default/secret',
      ]);
    });

    it('ends the walk, and nothing that lies behind it is named or counted', async () => {
      const { roots, text } = await offeringsFor(OUTSIDER);

      expect(roots).toEqual(['product:default/open']);
      expect(text).not.toMatch(/vault|secret/);
      expect(text).toContain('1 step of 1 offering');
    });

    it('is not found, just as what does not exist', async () => {
      const hidden = await ask(portal, 'component/default/vault', OUTSIDER);
      const missing = await ask(portal, 'component/default/gone', OUTSIDER);

      const withoutName = (text: string) => text.replace(/vault|gone/g, '…');
      expect(hidden.status).toBe(404);
      expect(withoutName(hidden.text)).toBe(withoutName(missing.text));
    });
  },
);
