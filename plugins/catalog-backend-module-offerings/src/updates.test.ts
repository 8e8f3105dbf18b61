import { mockServices } from '@backstage/backend-test-utils';
import { startCatalog, type TestCatalog } from './__testUtils__/catalog';
import { descriptor } from './__testUtils__/descriptors';
import { eventually } from './__testUtils__/eventually';

const PORTAL = 'product:default/portal';
const NEIGHBOUR = 'service:default/help';
const OWN_PRACTICE = 'practice:default/own';

const valid = descriptor('Product', 'portal', { owner: 'team-a' });
const neighbour = descriptor('Service', 'help', { products: ['portal'] });

describe('a descriptor that changes, in the real catalog', () => {
  let catalog: TestCatalog;
  const warnings: string[] = [];

  beforeAll(async () => {
    const rootLogger = mockServices.rootLogger.mock({
      child: () => rootLogger,
      warn: message => warnings.push(message),
    });
    catalog = await startCatalog({
      files: {
        'offering.yaml': [valid, neighbour],
        'practice.yaml': [
          descriptor('Practice', 'own', { practice: 'chasing-signatures' }),
        ],
      },
      features: [rootLogger.factory],
    });
  });

  afterAll(() => catalog.stop());

  async function statusItems(ref: string) {
    const entity = await catalog.entity(ref);
    expect(entity).toBeDefined();
    const { items = [] } = (entity as { status?: { items?: unknown[] } })
      .status ?? { items: [] };
    return items;
  }

  it('keeps its last valid version, with a status item for each mistake', async () => {
    await eventually(async () => {
      expect(await statusItems(PORTAL)).toEqual([]);
    });

    catalog.write('offering.yaml', [
      descriptor('Product', 'portal', { owner: 'team-b', ned: 'x', need: '' }),
      neighbour,
    ]);

    await eventually(async () => {
      expect(await statusItems(PORTAL)).toMatchObject([
        {
          level: 'error',
          type: 'backstage.io/catalog-processing',
          message:
            'InputError: `spec.ned`: unknown field, did you mean `need`?',
        },
        {
          level: 'error',
          message:
            'InputError: `spec.need`: expected a text that is not empty, found ""',
        },
      ]);
    });
    expect(await catalog.entity(PORTAL)).toMatchObject({
      spec: valid.spec,
      relations: [
        { type: 'deliveredBy', targetRef: NEIGHBOUR },
        { type: 'ownedBy', targetRef: 'group:default/team-a' },
      ],
    });
    expect(await statusItems(NEIGHBOUR)).toEqual([]);
  });

  it('is taken again once it is repaired', async () => {
    catalog.write('offering.yaml', [
      descriptor('Product', 'portal', { owner: 'team-b' }),
      neighbour,
    ]);
    await eventually(async () => {
      expect(await statusItems(PORTAL)).toEqual([]);
      expect(await catalog.entity(PORTAL)).toMatchObject({
        spec: { owner: 'team-b' },
      });
    });
  });

  it('keeps its last valid version while its file is no YAML', async () => {
    catalog.write('offering.yaml', 'kind: [Product\nmetadata: {');
    await eventually(async () => {
      const errors = catalog.locationErrors('offering.yaml');
      expect(errors).toEqual([expect.stringContaining('YAML error')]);
    });
    expect(await catalog.entity(PORTAL)).toMatchObject({
      spec: { owner: 'team-b' },
    });
    expect(await catalog.entity(NEIGHBOUR)).toBeDefined();
  });

  it('is warned of once, however often it is processed', async () => {
    await eventually(async () => {
      expect(await catalog.entity(OWN_PRACTICE)).toBeDefined();
    });
    // By now, the other tests have taken several rounds of processing.
    expect(
      warnings.filter(warning => warning.startsWith(OWN_PRACTICE)),
    ).toEqual([
      expect.stringMatching(
        /practice\.yaml: `spec\.practice`: "chasing-signatures" is taken as a practice of your own/,
      ),
    ]);
  });
});
