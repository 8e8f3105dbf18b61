import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { startCatalog, type TestCatalog } from './__testUtils__/catalog';
import { descriptor, streamDescriptor } from './__testUtils__/descriptors';
import { eventually } from './__testUtils__/eventually';

/** Put together, as the linter takes it for an attempt at evaluating. */
const SCRIPT_URL = ['javascript', 'alert(1)'].join(':');

/** Descriptors that are wrong from the start, and what is said of each. */
const REJECTED: Array<[string, object, string[]]> = [
  [
    'a missing required field',
    descriptor('Product', 'missing', { need: undefined }),
    [
      '`spec.need`: missing, expected a text: the need or opportunity that it answers, in one sentence',
    ],
  ],
  [
    'no spec at all',
    { ...descriptor('Practice', 'no-spec'), spec: undefined },
    [
      '`spec.practice`: missing, expected a practice id such as incident-management: one of the 34 practices of ITIL 4, or an id of your own',
      '`spec.lifecycle`: missing, expected a text: experimental (marked early), production, deprecated (kept out of totals), or a word of your own',
      '`spec.owner`: missing, expected a ref to a Group or User: the team or person who owns it',
      '`spec.purpose`: missing, expected a text: what it is for, in one sentence',
    ],
  ],
  [
    'a spec that is no mapping',
    { ...descriptor('Practice', 'text-spec'), spec: 'incident-management' },
    ['`spec`: expected a mapping, found "incident-management"'],
  ],
  [
    'a wrong type',
    descriptor('Product', 'wrong-type', { suppliers: 'none' }),
    ['`spec.suppliers`: expected a list, found "none"'],
  ],
  [
    'an unknown field',
    descriptor('Service', 'unknown-field', { ownr: 'team-b' }),
    ['`spec.ownr`: unknown field, did you mean `owner`?'],
  ],
  [
    'a ref that does not parse',
    descriptor('Service', 'no-ref', { owner: 'Team A' }),
    [
      '`spec.owner`: expected a ref such as `group:default/name`, found "Team A"',
    ],
  ],
  [
    'a ref to a kind that the field does not take',
    descriptor('Service', 'wrong-kind-ref', { products: ['service:desk'] }),
    ['`spec.products[0]`: expected a ref to a Product, found "service:desk"'],
  ],
  [
    'a duplicate step id',
    streamDescriptor('duplicate-step', [{ id: 'a' }, { id: 'a' }]),
    [
      '`spec.steps[1].id`: expected an id that no other step has, spec.steps[0] has it too, found "a"',
    ],
  ],
  [
    'a next that names no step',
    streamDescriptor('unknown-step', [{ id: 'ask', next: ['asq'] }]),
    [
      '`spec.steps[0].next[0]`: expected the id of a step of this value stream, found "asq", did you mean `ask`?',
    ],
  ],
  [
    'durations that are negative or malformed',
    streamDescriptor('durations', [
      { waitTime: '-PT5M', processTime: '5 minutes' },
    ]),
    [
      '`spec.steps[0].processTime`: expected an ISO 8601 duration such as PT15M, PT2H or P3D, found "5 minutes", did you mean `PT5M`?',
      '`spec.steps[0].waitTime`: expected an ISO 8601 duration such as PT15M, PT2H or P3D, found "-PT5M"',
    ],
  ],
  [
    'a percentage of 140',
    streamDescriptor('percentage', [{ percentCompleteAndAccurate: 140 }]),
    [
      '`spec.steps[0].percentCompleteAndAccurate`: expected a number from 0 to 100, found 140',
    ],
  ],
  [
    'a URL that runs a script',
    descriptor('Service', 'script', {
      access: { how: 'by clicking', url: SCRIPT_URL },
    }),
    [
      `\`spec.access.url\`: expected an http, https or mailto URL, found "${SCRIPT_URL}"`,
    ],
  ],
  [
    'a kind in the wrong case',
    { ...descriptor('Product', 'wrong-case'), kind: 'product' },
    [
      '`kind`: expected one of Product, Service, ValueStream, Practice, found "product", did you mean `Product`?',
    ],
  ],
  [
    'an unknown version',
    {
      ...descriptor('Product', 'unknown-version'),
      apiVersion: 'offerings/v9',
    },
    [
      '`apiVersion`: expected a supported version: offerings/v1alpha1, found "offerings/v9"',
    ],
  ],
  [
    'many mistakes at once',
    descriptor('Product', 'many', {
      need: 5,
      owner: 'component:portal',
      governance: { aceptableRisk: 'low', investment: 'more' },
    }),
    [
      '`spec.need`: expected a text, found 5',
      '`spec.governance.aceptableRisk`: unknown field, did you mean `acceptableRisk`?',
      '`spec.governance.investment`: expected one of invest, maintain, reduce, retire, found "more"',
      '`spec.owner`: expected a ref to a Group or User, found "component:portal"',
    ],
  ],
];

function refOf(entity: object): string {
  const { kind, metadata } = entity as ReturnType<typeof descriptor>;
  return `${kind.toLocaleLowerCase('en-US')}:default/${metadata.name}`;
}

/** Somebody else's kind by the same name. */
const THEIR_PRODUCT = {
  apiVersion: 'shop.example/v1',
  kind: 'Product',
  metadata: { name: 'theirs' },
  spec: { price: 5, owner: '???' },
};

const somebodyElsesModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'shop',
  register(env) {
    env.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      async init({ catalog }) {
        catalog.addProcessor({
          getProcessorName: () => 'ShopProcessor',
          validateEntityKind: async entity =>
            entity.apiVersion === THEIR_PRODUCT.apiVersion,
        });
      },
    });
  },
});

const HTML_TITLE = '<img src=x onerror=alert(1)><b>Enrollment</b>';

/** Unusual, but nothing is wrong with them. */
const ACCEPTED = {
  htmlTitle: {
    ...descriptor('Product', 'html'),
    metadata: { name: 'html', title: HTML_TITLE },
  },
  manySteps: streamDescriptor(
    'many-steps',
    Array.from({ length: 2000 }, (_, i) => ({
      title: `Step ${i}`,
      uses: [`component:part-${i % 50}`],
    })),
  ),
  megabyte: descriptor('Product', 'megabyte', {
    need: 'n'.repeat(1_000_000),
  }),
  desk: descriptor('Service', 'desk', {
    products: Array.from({ length: 200 }, (_, i) => `product-${i}`),
  }),
};

describe('bad input, in the real catalog', () => {
  let catalog: TestCatalog;

  beforeAll(async () => {
    catalog = await startCatalog({
      files: {
        'rejected.yaml': [
          descriptor('Product', 'first-neighbour'),
          ...REJECTED.map(([, entity]) => entity),
          descriptor('Practice', 'last-neighbour'),
        ],
        'accepted.yaml': Object.values(ACCEPTED),
        'theirs.yaml': [THEIR_PRODUCT],
      },
      features: [somebodyElsesModule],
    });
  });

  afterAll(() => catalog.stop());

  it.each(REJECTED)('tells what is wrong with %s', async (...row) => {
    const [, entity, messages] = row;
    await eventually(async () => {
      expect(catalog.errorsOf(refOf(entity))).toEqual(messages);
    });
    expect(await catalog.entity(refOf(entity))).toBeUndefined();
  });

  it.each([
    'product:default/first-neighbour',
    'practice:default/last-neighbour',
  ])('lets in %s, which stands in the same file', async ref => {
    await eventually(async () => {
      expect(await catalog.entity(ref)).toBeDefined();
    });
    expect(await catalog.entity(ref)).not.toHaveProperty('status');
  });

  it('tells of an entity with thousands of mistakes the first hundred', async () => {
    const bad = streamDescriptor(
      'thousands',
      Array.from({ length: 2000 }, () => ({ stage: 'somewhere' })),
    );
    catalog.write('theirs.yaml', [THEIR_PRODUCT, bad]);
    await eventually(async () => {
      expect(catalog.errorsOf('valuestream:default/thousands')).toHaveLength(
        101,
      );
    });
    expect(catalog.errorsOf('valuestream:default/thousands').at(-1)).toBe(
      'There are 1900 more mistakes; they are told when these are fixed',
    );
  });

  it("leaves somebody else's Product as it is", async () => {
    const theirs = await eventually(async () => {
      const entity = await catalog.entity('product:default/theirs');
      expect(entity).toBeDefined();
      return entity;
    });
    expect(theirs).toMatchObject({ spec: THEIR_PRODUCT.spec, relations: [] });
    expect(theirs).not.toHaveProperty('status');
  });

  it('takes HTML in a title for text', async () => {
    await eventually(async () => {
      expect(await catalog.entity('product:default/html')).toMatchObject({
        metadata: { title: HTML_TITLE },
      });
    });
  });

  it('takes 2,000 steps', async () => {
    const stream = await eventually(async () => {
      const entity = await catalog.entity('valuestream:default/many-steps');
      expect(entity).toBeDefined();
      return entity;
    });
    expect(stream?.spec?.steps).toHaveLength(2000);
    expect(
      stream?.relations?.filter(({ type }) => type === 'dependsOn'),
    ).toHaveLength(50);
  });

  it('takes a descriptor of a megabyte', async () => {
    await eventually(async () => {
      expect(await catalog.entity('product:default/megabyte')).toMatchObject({
        spec: ACCEPTED.megabyte.spec,
      });
    });
  });

  it('takes a service desk that delivers 200 products', async () => {
    await eventually(async () => {
      const desk = await catalog.entity('service:default/desk');
      expect(
        desk?.relations?.filter(({ type }) => type === 'delivers'),
      ).toHaveLength(200);
    });
  });
});
