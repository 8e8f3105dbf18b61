import { createBackendModule } from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { startCatalog, type TestCatalog } from './__testUtils__/catalog';
import { descriptor, streamDescriptor } from './__testUtils__/descriptors';
import { eventually } from './__testUtils__/eventually';
import { offeringsModelLayer } from './alpha';

const modelLayerModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'offerings-model-layer',
  register(env) {
    env.registerInit({
      deps: { model: catalogModelExtensionPoint },
      async init({ model }) {
        model.addModelSource(CatalogModelSources.static([offeringsModelLayer]));
      },
    });
  },
});

const component = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'portal' },
  spec: { type: 'website', lifecycle: 'production', owner: 'team-a' },
};

describe('the model layer next to the module, in the real catalog', () => {
  let catalog: TestCatalog;

  beforeAll(async () => {
    catalog = await startCatalog({
      files: {
        'all.yaml': [
          descriptor('Product', 'enrollment', {
            capabilities: [
              { name: 'portal', type: 'software', parts: ['component:portal'] },
            ],
          }),
          descriptor('Service', 'desk', { products: ['enrollment'] }),
          streamDescriptor('enrol', [{ performers: ['team-a'] }]),
          descriptor('Practice', 'incidents', {
            supports: ['product:enrollment'],
          }),
          component,
          { ...component, metadata: { name: 'wrong' }, spec: {} },
          descriptor('Product', 'mistaken', { need: '', owner: 'Team A' }),
          { ...descriptor('Product', 'lower'), kind: 'product' },
          {
            ...descriptor('Product', 'version'),
            apiVersion: 'offerings/v9',
          },
        ],
      },
      features: [modelLayerModule],
    });
  });

  afterAll(() => catalog.stop());

  it.each([
    [
      'product:default/enrollment',
      [
        'deliveredBy service:default/desk',
        'hasPart component:default/portal',
        'ownedBy group:default/team-a',
        'realizedBy valuestream:default/enrol',
        'supportedBy practice:default/incidents',
      ],
    ],
    [
      'service:default/desk',
      ['delivers product:default/enrollment', 'ownedBy group:default/team-a'],
    ],
    [
      'valuestream:default/enrol',
      [
        'ownedBy group:default/team-a',
        'performedBy group:default/team-a',
        'realizes product:default/enrollment',
      ],
    ],
    [
      'practice:default/incidents',
      ['ownedBy group:default/team-a', 'supports product:default/enrollment'],
    ],
    [
      'component:default/portal',
      ['ownedBy group:default/team-a', 'partOf product:default/enrollment'],
    ],
  ])('gives %s each relation once', async (ref, relations) => {
    await eventually(async () => {
      const entity = await catalog.entity(ref);
      expect(
        entity?.relations?.map(({ type, targetRef }) => `${type} ${targetRef}`),
      ).toEqual(relations);
    });
    expect(await catalog.entity(ref)).not.toHaveProperty('status');
  });

  it('tells each mistake once', async () => {
    await eventually(async () => {
      expect(catalog.errorsOf('product:default/mistaken')).toEqual([
        '`spec.need`: expected a text that is not empty, found ""',
        '`spec.owner`: expected a ref such as `group:default/name`, found "Team A"',
      ]);
      expect(catalog.errorsOf('product:default/lower')).toEqual([
        expect.stringContaining('did you mean `Product`?'),
      ]);
    });
  });

  it("leaves an unknown version to the catalog's own words", async () => {
    await eventually(async () => {
      expect(catalog.errorsOf('product:default/version')).toEqual([
        expect.stringContaining(
          'has no version matching apiVersion "offerings/v9"',
        ),
      ]);
    });
  });

  it("goes on judging Backstage's own kinds", async () => {
    await eventually(async () => {
      expect(catalog.errorsOf('component:default/wrong')).toEqual([
        expect.stringContaining('Component entity failed'),
      ]);
    });
  });
});
