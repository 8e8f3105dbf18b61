import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  CatalogModelSources,
  createCatalogModelLayer,
} from '@backstage/catalog-model/alpha';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { startCatalog, type TestCatalog } from './__testUtils__/catalog';
import { descriptor } from './__testUtils__/descriptors';
import { eventually } from './__testUtils__/eventually';

jest.setTimeout(60_000);

/** A model layer of somebody else's, which declares one kind of a group of its own. */
function layerModule(kind: string) {
  const layer = createCatalogModelLayer({
    layerId: 'shop/entity-model',
    builder(model) {
      model.addKind({
        group: 'shop.example',
        names: {
          kind,
          singular: kind.toLocaleLowerCase('en-US'),
          plural: `${kind.toLocaleLowerCase('en-US')}s`,
        },
        description: 'Something that the shop has.',
        versions: [
          {
            name: 'v1',
            schema: {
              jsonSchema: {
                type: 'object',
                required: ['spec'],
                properties: {
                  spec: {
                    type: 'object',
                    required: ['price'],
                    properties: { price: { type: 'number' } },
                  },
                },
              },
            },
          },
        ],
      });
    },
  });
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'shop-model-layer',
    register(env) {
      env.registerInit({
        deps: { model: catalogModelExtensionPoint },
        async init({ model }) {
          model.addModelSource(CatalogModelSources.static([layer]));
        },
      });
    },
  });
}

function shopEntity(kind: string) {
  return {
    apiVersion: 'shop.example/v1',
    kind,
    metadata: { name: 'theirs' },
    spec: { price: 12 },
  };
}

async function catalogWith(kind: string): Promise<TestCatalog> {
  return startCatalog({
    files: {
      'ours.yaml': [
        descriptor('Product', 'lending'),
        descriptor('Service', 'desk', { products: ['lending'] }),
        descriptor('Product', 'wrong', { ned: 'x' }),
      ],
      'theirs.yaml': [shopEntity(kind)],
    },
    catalog: {
      rules: [{ allow: ['Product', 'Service', 'Till', 'Location'] }],
    },
    features: [layerModule(kind)],
  });
}

describe('beside the model layer of somebody else, in the real catalog', () => {
  describe('with kinds of other names', () => {
    let catalog: TestCatalog;

    beforeAll(async () => {
      catalog = await catalogWith('Till');
    });

    afterAll(() => catalog.stop());

    it('our kinds are judged and related as ever', async () => {
      await eventually(async () => {
        expect(await catalog.entity('product:default/lending')).toMatchObject({
          relations: [
            { type: 'deliveredBy', targetRef: 'service:default/desk' },
            { type: 'ownedBy', targetRef: 'group:default/team-a' },
          ],
        });
        expect(catalog.errorsOf('product:default/wrong')).toEqual([
          '`spec.ned`: unknown field, did you mean `need`?',
        ]);
      });
    });

    it('theirs are theirs', async () => {
      await eventually(async () => {
        expect(await catalog.entity('till:default/theirs')).toMatchObject({
          apiVersion: 'shop.example/v1',
          spec: { price: 12 },
        });
      });
    });
  });

  describe('with a kind that is called as one of ours', () => {
    let catalog: TestCatalog;

    beforeAll(async () => {
      catalog = await catalogWith('Product');
    });

    afterAll(() => catalog.stop());

    it('Backstage’s model processor refuses ours of that name, and says so; our others stay', async () => {
      await eventually(async () => {
        expect(await catalog.entity('product:default/theirs')).toMatchObject({
          apiVersion: 'shop.example/v1',
        });
        expect(await catalog.entity('service:default/desk')).toBeDefined();
        expect(catalog.errorsOf('product:default/lending')).toEqual([
          expect.stringContaining('no version matching apiVersion'),
        ]);
      });
      expect(await catalog.entity('product:default/lending')).toBeUndefined();
    });
  });
});
