import { createMockDirectory } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  databasePerPlugin,
  descriptorOf,
  entity,
  testDatabases,
} from './__testUtils__';
import {
  confidential,
  hidesConfidential,
  INSIDER,
  NOBODY,
} from './__testUtils__/confidential';
import { startPortal } from './__testUtils__/portal';

jest.setTimeout(120_000);

const databases = testDatabases();

const OUTSIDER = 'user:default/outsider';

function stream(name: string, offering: string) {
  return entity('ValueStream', name, {
    offerings: [offering],
    steps: [{ id: 'work', title: 'Work', stage: 'deliver' }],
  });
}

const ENTITIES = [
  entity('Product', 'open', {
    capabilities: [
      { name: 'Vault', type: 'software', parts: ['component:vault'] },
    ],
  }),
  entity('Service', 'open-desk', { products: ['open', 'secret'] }),
  confidential(entity('Service', 'secret-desk', { products: ['open'] })),
  stream('open-stream', 'service:open-desk'),
  stream('stream-behind-secret', 'service:secret-desk'),
  confidential(entity('Product', 'secret')),
  confidential(entity('Component', 'vault', { owner: 'team-behind-secret' })),
  entity('Group', 'team'),
  entity('Group', 'team-behind-secret'),
];

describe.each(databases.eachSupportedId())(
  'on %s, what a caller may not read in the catalog',
  id => {
    const directory = createMockDirectory();
    let portal: Awaited<ReturnType<typeof startPortal>>;

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

    it('is in the model of those who may', async () => {
      const { body } = await portal
        .getOffering('product/default/open', INSIDER)
        .expect(200);

      expect(body.offering.services).toEqual([
        'service:default/open-desk',
        'service:default/secret-desk',
      ]);
      expect(body.offering.valueStreams).toEqual([
        'valuestream:default/open-stream',
        'valuestream:default/stream-behind-secret',
      ]);
      expect(body.entities).toHaveProperty(['component:default/vault']);
      expect(body.entities).toHaveProperty([
        'group:default/team-behind-secret',
      ]);
      expect(body.unresolved).toEqual([]);
    });

    it('ends the walk: what lies behind it is not in the model', async () => {
      const { body } = await portal
        .getOffering('product/default/open', OUTSIDER)
        .expect(200);

      expect(body.offering.valueStreams).toEqual([
        'valuestream:default/open-stream',
      ]);
      expect(Object.keys(body.entities)).not.toContain(
        'component:default/vault',
      );
      expect(JSON.stringify(body)).not.toContain('behind-secret');
      const unresolved = body.unresolved.map(({ ref }: { ref: string }) => ref);
      expect(unresolved).toContain('component:default/vault');
    });

    it('is not found', async () => {
      const { body } = await portal
        .getOffering('product/default/secret', OUTSIDER)
        .expect(404);

      expect(body.error).toEqual({
        name: 'NotFoundError',
        message: 'product:default/secret: not found or not visible to you',
      });
      await portal.getOffering('product/default/secret', INSIDER).expect(200);
    });

    it('looks like what does not exist', async () => {
      const secret = await portal.getOffering(
        'product/default/secret',
        OUTSIDER,
      );
      const nothing = await portal.getOffering(
        'product/default/gone',
        OUTSIDER,
      );

      const withoutName = (text: string) => text.replace(/secret|gone/g, '…');
      expect(withoutName(secret.text)).toBe(withoutName(nothing.text));
      expect(secret.status).toBe(nothing.status);
    });

    it('cannot be chosen, and is no alternative', async () => {
      await portal
        .getOffering('service/default/open-desk?within=secret', OUTSIDER)
        .expect(404);
      const { body } = await portal
        .getOffering('service/default/open-desk', OUTSIDER)
        .expect(200);

      expect(body.root).toBe('product:default/open');
      expect(body.alternatives).toEqual([]);
    });

    it('is everything for whom the policy allows nothing', async () => {
      const { status } = await portal.getOffering(
        'product/default/open',
        NOBODY,
      );

      expect(status).toBe(404);
    });
  },
);
