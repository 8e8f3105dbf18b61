import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { MeasureReading } from '@offerings/backstage-plugin-offerings-common';
import { entity, offeringOfSize, stitched } from '../../__testUtils__';
import { CatalogEntities } from '../../catalog';
import type { RememberedWalk } from '../../memory';
import { changingCatalog, offeringsNamed } from '../__testUtils__/catalogs';
import { NOW } from '../__testUtils__/rows';
import { OfferingAssessor } from './OfferingAssessor';

const credentials = mockCredentials.service();

function setUp(entities: Entity[], stored: MeasureReading[] = []) {
  const { catalog, set } = changingCatalog(entities);
  const logger = mockServices.logger.mock();
  const getReadings = jest.fn(async (refs: readonly string[]) =>
    stored.filter(({ offering }) => refs.includes(offering)),
  );
  const remembered: RememberedWalk[] = [];
  const walks = {
    remember: async (more: readonly RememberedWalk[]) => {
      remembered.push(...more);
    },
    recallAll: async (asked: readonly string[]) =>
      remembered
        .filter(({ ref }) => asked.includes(ref))
        .flatMap(walk => walk.refs),
  };
  const assessor = new OfferingAssessor({
    entities: new CatalogEntities(catalog, logger),
    readings: { getReadings },
    walks,
    logger,
    now: () => NOW,
  });
  const refs = entities
    .map(each => stringifyEntityRef(each))
    .filter(ref => /^(product|service):/.test(ref));
  return {
    assess: (asked = refs) => assessor.assess(asked, credentials),
    catalog,
    getReadings,
    logger,
    remembered,
    set,
  };
}

describe('OfferingAssessor', () => {
  it('assesses Products, and Services that deliver none', async () => {
    const { assess } = setUp(
      stitched([
        entity('Product', 'portal', { owner: 'team' }),
        entity('Service', 'desk', { products: ['portal'] }),
        entity('Service', 'alone'),
        entity('Service', 'orphan', { products: ['deleted'] }),
        entity('Group', 'team'),
      ]),
    );
    const { offerings, gone, failed } = await assess();

    expect(offerings.map(({ row }) => row.ref)).toEqual([
      'product:default/portal',
      'service:default/alone',
      'service:default/orphan',
    ]);
    expect(gone).toEqual(['service:default/desk']);
    expect(failed).toEqual([]);
    expect(offerings[0].row).toMatchObject({
      kind: 'Product',
      name: 'portal',
      owner: 'group:default/team',
      lifecycle: 'production',
      services: [{ ref: 'service:default/desk', owner: 'group:default/team' }],
      verdict: 'fragmented',
      assessedAt: '2026-11-01T08:00:00.000Z',
    });
  });

  it('remembers what it came upon, for Products and for every Service that can be asked for', async () => {
    const { assess, remembered } = setUp(
      stitched([
        entity('Product', 'portal'),
        entity('Service', 'desk', { products: ['portal', 'deleted'] }),
        entity('Service', 'alone'),
        entity('Group', 'team'),
      ]),
    );
    await assess();

    expect(remembered).toEqual([
      {
        ref: 'product:default/portal',
        root: 'product:default/portal',
        refs: [
          'product:default/portal',
          'group:default/team',
          'service:default/desk',
        ],
        walkedAt: NOW,
      },
      {
        ref: 'service:default/desk',
        root: 'product:default/portal',
        refs: [
          'service:default/desk',
          'product:default/portal',
          'product:default/deleted',
        ],
        walkedAt: NOW,
      },
      {
        ref: 'service:default/alone',
        root: 'service:default/alone',
        refs: ['service:default/alone', 'group:default/team'],
        walkedAt: NOW,
      },
    ]);
  });

  it('takes a ref that leads to nothing, or to no offering, for gone', async () => {
    const foreign = {
      ...entity('Product', 'foreign'),
      apiVersion: 'example.com/v1',
    };
    const { assess } = setUp([foreign, entity('Component', 'portal')]);
    const refs = [
      'product:default/nothing',
      'product:default/foreign',
      'component:default/portal',
    ];

    expect(await assess(refs)).toEqual({
      offerings: [],
      gone: refs,
      failed: [],
    });
  });

  it.each([1, 10, 40])(
    'asks the catalog five times at most, and for the readings once, for %d offerings and their services',
    async count => {
      const names = Array.from({ length: count }, (_, i) => `offering-${i}`);
      const { assess, catalog, getReadings } = setUp([
        ...offeringsNamed(...names),
        ...offeringOfSize(3),
      ]);
      await assess();

      expect(catalog.getEntitiesByRefs.mock.calls.length).toBeLessThan(6);
      expect(getReadings).toHaveBeenCalledTimes(1);
      for (const [, options] of catalog.getEntitiesByRefs.mock.calls) {
        expect(options).toEqual({ credentials });
      }
    },
  );

  it('asks the catalog once for what it assessed before, and comes to the same', async () => {
    const { assess, catalog } = setUp(offeringsNamed('portal', 'search'));
    const first = await assess();
    catalog.getEntitiesByRefs.mockClear();

    expect(await assess()).toEqual(first);
    expect(catalog.getEntitiesByRefs).toHaveBeenCalledTimes(1);
  });

  it('finds what an offering has got since it was assessed', async () => {
    const before = offeringsNamed('portal');
    const { assess, set } = setUp(before);
    await assess();
    set(
      stitched([
        ...before,
        entity('Service', 'hotline', { products: ['portal'] }),
      ]),
    );
    const { offerings } = await assess(['product:default/portal']);

    expect(offerings[0].row.services.map(({ ref }) => ref)).toEqual([
      'service:default/hotline',
      'service:default/portal-desk',
    ]);
  });

  it('takes the readings of the Product and of its Services into account', async () => {
    const measures = [
      { name: 'Done', metric: 'completion', target: 90 },
      { name: 'Up', metric: 'reliability', target: 99 },
    ];
    const entities = stitched([
      entity('Product', 'portal', { measures }),
      entity('Service', 'desk', { products: ['portal'], measures }),
    ]);
    const { assess, getReadings } = setUp(entities);
    await assess();

    expect([...getReadings.mock.calls[0][0]].sort()).toEqual([
      'product:default/portal',
      'service:default/desk',
    ]);
  });

  it('lets one that cannot be assessed take no other down, and names it in the log', async () => {
    const entities = offeringsNamed('good', 'bad', 'better');
    const bad = entities.find(({ metadata }) => metadata.name === 'bad')!;
    Object.defineProperty(bad, 'spec', {
      get() {
        throw new Error('poisoned');
      },
    });
    const { assess, logger } = setUp(entities);
    const { offerings, failed } = await assess([
      'product:default/good',
      'product:default/bad',
      'product:default/better',
    ]);

    expect(offerings.map(({ row }) => row.name)).toEqual(['good', 'better']);
    expect(failed).toEqual(['product:default/bad']);
    expect(logger.error).toHaveBeenCalledTimes(1);
    expect(logger.error).toHaveBeenCalledWith(
      'product:default/bad could not be assessed: Error: poisoned',
    );
  });

  it('fails as a whole where the catalog does not answer', async () => {
    const { assess, catalog } = setUp(offeringsNamed('portal'));
    catalog.getEntitiesByRefs.mockRejectedValue(new Error('down'));

    await expect(assess()).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
  });

  it('finds words to search by in the root alone', async () => {
    const { assess } = setUp(
      stitched([
        entity('Product', 'portal', { need: 'A way in.' }),
        entity('Service', 'hidden-desk', {
          products: ['portal'],
          need: 'A secret.',
        }),
      ]),
    );
    const { offerings } = await assess(['product:default/portal']);

    expect(offerings[0].text).toContain('A way in.');
    expect(offerings[0].text).not.toMatch(/secret|hidden/);
  });
});
