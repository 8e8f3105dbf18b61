import type { Entity } from '@backstage/catalog-model';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { entity, offeringOfSize, stitched } from '../__testUtils__';
import type { ReadingReader } from '../readings';
import { DefaultOfferingReader } from './DefaultOfferingReader';
import type { OfferingPath } from './OfferingReader';

const credentials = mockCredentials.user();

/** A catalog that knows the entities and fails on any call but `getEntitiesByRefs`, which it counts. */
function catalogOf(entities: Entity[]) {
  const inner = catalogServiceMock({ entities });
  return catalogServiceMock.mock({
    getEntitiesByRefs: jest.fn(request => inner.getEntitiesByRefs(request)),
  });
}

function readerOf(catalog: CatalogService) {
  return DefaultOfferingReader.create({
    catalog,
    logger: mockServices.logger.mock(),
    now: () => new Date('2026-11-01T00:00:00Z'),
  });
}

function get(entities: Entity[], path: Partial<OfferingPath>) {
  return readerOf(catalogOf(entities)).getOffering(
    { kind: 'product', namespace: 'default', name: 'product', ...path },
    { credentials },
  );
}

const desk = { kind: 'service', name: 'desk' };

describe('DefaultOfferingReader', () => {
  describe('an offering', () => {
    const entities = stitched([
      entity('Product', 'portal'),
      entity('Product', 'search'),
      entity('Service', 'desk', { products: ['portal', 'search'] }),
      entity('Group', 'team'),
    ]);

    it('is found whatever the case of its ref', async () => {
      const model = await get(entities, { kind: 'PRODUCT', name: 'Portal' });

      expect(model.root).toBe('product:default/portal');
      expect(model.offering.services).toEqual(['service:default/desk']);
    });

    it('is that of the first Product, for a Service that delivers several', async () => {
      const model = await get(entities, desk);

      expect(model.root).toBe('product:default/portal');
      expect(model.focus).toBe('service:default/desk');
      expect(model.alternatives).toEqual(['product:default/search']);
    });

    it.each(['search', 'product:search', 'Product:Default/Search'])(
      'is that of the Product %s where within says so',
      async within => {
        const model = await get(entities, { ...desk, within });

        expect(model.root).toBe('product:default/search');
        expect(model.alternatives).toEqual(['product:default/portal']);
      },
    );

    it('is judged as the settings say', async () => {
      const coverageOf = async (disabledCriteria: string[]) => {
        const reader = DefaultOfferingReader.create({
          catalog: catalogOf(entities),
          logger: mockServices.logger.mock(),
          settings: { disabledCriteria },
        });
        const model = await reader.getOffering(
          { kind: 'product', namespace: 'default', name: 'portal' },
          { credentials },
        );
        return model.dimensions[0].criteria.map(({ id }) => id);
      };
      const [first, ...others] = await coverageOf([]);

      expect(await coverageOf([first])).toEqual(others);
    });
  });

  describe('what it asks of the catalog', () => {
    async function read(entities: Entity[], path: OfferingPath) {
      const catalog = catalogOf(entities);
      const model = await readerOf(catalog).getOffering(path, { credentials });
      return { catalog, model };
    }

    it.each([
      ['10', 1],
      ['300', 30],
      ['3000', 300],
    ])(
      'is at most five batches for about %s related entities, and nothing else',
      async (_, size) => {
        const entities = offeringOfSize(size);
        const { catalog, model } = await read(entities, {
          kind: 'service',
          namespace: 'default',
          name: 'service-0',
        });

        expect(model.offering.services).toHaveLength(size);
        expect(model.flows).toHaveLength(size);
        expect(model.offering.practices).toHaveLength(size);
        expect(Object.keys(model.entities).length).toBeGreaterThan(7 * size);
        expect(catalog.getEntitiesByRefs.mock.calls.length).toBeLessThan(6);
        const called = Object.entries(catalog)
          .filter(
            ([, method]) => 'mock' in method && method.mock.calls.length > 0,
          )
          .map(([name]) => name);
        expect(called).toEqual(['getEntitiesByRefs']);
      },
    );

    it('is asked with the credentials of the caller, each ref once', async () => {
      const { catalog } = await read(offeringOfSize(3), {
        kind: 'product',
        namespace: 'default',
        name: 'product',
      });

      const refs = catalog.getEntitiesByRefs.mock.calls.flatMap(
        ([{ entityRefs }, options]) => {
          expect(options).toEqual({ credentials });
          return entityRefs;
        },
      );
      expect(new Set(refs).size).toBe(refs.length);
    });

    it('leaves out the other Products of a shared service desk, and how they are delivered', async () => {
      const products = Array.from({ length: 200 }, (_, index) =>
        entity('Product', `product-${index}`),
      );
      const entities = stitched([
        ...products,
        entity('Service', 'desk', {
          products: products.map(({ metadata }) => metadata.name),
        }),
        entity('Service', 'of-another', { products: ['product-1'] }),
      ]);

      const { catalog, model } = await read(entities, {
        kind: 'product',
        namespace: 'default',
        name: 'product-0',
      });

      expect(model.offering.products).toEqual(['product:default/product-0']);
      expect(model.offering.services).toEqual(['service:default/desk']);
      const asked = catalog.getEntitiesByRefs.mock.calls.flatMap(
        ([{ entityRefs }]) => entityRefs,
      );
      expect(asked).not.toContain('product:default/product-1');
      expect(asked).not.toContain('service:default/of-another');
    });

    it('offers the 199 other Products of that desk to choose from', async () => {
      const products = Array.from({ length: 200 }, (_, index) =>
        entity('Product', `product-${index}`),
      );
      const { catalog, model } = await read(
        stitched([
          ...products,
          entity('Service', 'desk', {
            products: products.map(({ metadata }) => metadata.name),
          }),
        ]),
        { kind: 'service', namespace: 'default', name: 'desk' },
      );

      expect(model.root).toBe('product:default/product-0');
      expect(model.alternatives).toHaveLength(199);
      expect(catalog.getEntitiesByRefs.mock.calls.length).toBeLessThan(6);
    });
  });

  describe('the ref of something else', () => {
    const foreign = {
      ...entity('Product', 'foreign'),
      apiVersion: 'example.com/v1',
    };
    const entities = [
      foreign,
      ...stitched([
        entity('Product', 'product', {
          capabilities: [
            { name: 'Portal', type: 'software', parts: ['component:portal'] },
          ],
        }),
        entity('Service', 'alone'),
        entity('Service', 'desk', { products: ['product', 'foreign', 'gone'] }),
        entity('Component', 'portal'),
        entity('Group', 'team'),
      ]),
    ];

    it('is not found where the catalog hands out nothing', async () => {
      await expect(get(entities, { name: 'nope' })).rejects.toMatchObject({
        name: 'NotFoundError',
        message: 'product:default/nope: not found or not visible to you',
      });
      await expect(
        get(entities, { kind: 'component', name: 'nope' }),
      ).rejects.toMatchObject({ name: 'NotFoundError' });
    });

    it.each([
      [
        { kind: 'component', name: 'portal' },
        'component:default/portal is no offering: it is a Component. An offering is a Product or a Service with ' +
          'an apiVersion of offerings/…. Related to it: product:default/product.',
      ],
      [
        { kind: 'group', name: 'team' },
        'group:default/team is no offering: it is a Group. An offering is a Product or a Service with an ' +
          'apiVersion of offerings/…. Related to it: product:default/product, service:default/alone, ' +
          'service:default/desk.',
      ],
      [
        { name: 'foreign' },
        'product:default/foreign is no offering: it is a Product of another model, example.com/v1.',
      ],
      [
        { name: 'no such name' },
        "'product:default/no such name' is not an entity ref",
      ],
      [{ kind: 'pro duct' }, "'pro duct:default/product' is not an entity ref"],
      [{ namespace: 'a/b' }, "'product:a/b/product' is not an entity ref"],
      [{ name: 'x'.repeat(64) }, 'is not an entity ref'],
      [
        { within: 'product:other' },
        'product:default/product is a Product: within chooses among the Products of a Service',
      ],
      [
        { kind: 'service', name: 'alone', within: 'product' },
        'service:default/alone delivers no Product: leave within out',
      ],
      [
        { ...desk, within: 'other' },
        'service:default/desk does not deliver product:default/other, but product:default/product, ' +
          'product:default/foreign, product:default/gone',
      ],
      [
        { ...desk, within: 'foreign' },
        'product:default/foreign is no offering: it is a Product of another model, example.com/v1.',
      ],
      [
        { ...desk, within: 'component:portal' },
        "within is 'component:portal', which is not the ref of a Product such as product:default/name",
      ],
      [{ ...desk, within: '' }, "within is ''"],
    ])('is refused with words that help: %j', async (path, message) => {
      await expect(get(entities, path)).rejects.toMatchObject({
        name: 'InputError',
        message: expect.stringContaining(message),
      });
    });

    it('is not found at a whole step of time, whatever was read of it before', async () => {
      jest.useFakeTimers();
      const refused = jest.fn();
      const answer = get(entities, { name: 'nope' }).catch(refused);
      await jest.advanceTimersByTimeAsync(99);
      expect(refused).not.toHaveBeenCalled();

      await jest.advanceTimersByTimeAsync(1);
      jest.useRealTimers();
      await answer;

      expect(refused).toHaveBeenCalledTimes(1);
    });

    it('is not found where the chosen Product is not visible', async () => {
      await expect(
        get(entities, { ...desk, within: 'gone' }),
      ).rejects.toMatchObject({
        name: 'NotFoundError',
        message: 'product:default/gone: not found or not visible to you',
      });
    });

    it('names a few only of the many Products that a Service delivers', async () => {
      const busy = entity('Service', 'busy', {
        products: Array.from({ length: 200 }, (_, index) => `p-${index}`),
      });

      await expect(
        get([busy], { kind: 'service', name: 'busy', within: 'other' }),
      ).rejects.toThrow(
        'service:default/busy does not deliver product:default/other, but product:default/p-0, ' +
          'product:default/p-1, product:default/p-2, product:default/p-3, product:default/p-4 and 195 more',
      );
    });
  });

  describe('the readings of its measures', () => {
    const measures = [{ name: 'Hours open', metric: 'reliability' }];
    const entities = stitched([
      entity('Product', 'portal', { measures }),
      entity('Product', 'search', { measures }),
      entity('Service', 'desk', { products: ['portal', 'search'], measures }),
      entity('Service', 'hidden', { products: ['portal'], measures }),
      entity('Service', 'other', { measures }),
      entity('Group', 'team'),
    ]).filter(({ metadata }) => metadata.name !== 'hidden');

    async function read(
      path: Partial<OfferingPath>,
      getReadings: ReadingReader['getReadings'],
    ) {
      const logger = mockServices.logger.mock();
      const readings = { getReadings: jest.fn(getReadings) };
      const model = await DefaultOfferingReader.create({
        catalog: catalogOf(entities),
        logger,
        now: () => new Date('2026-11-01T00:00:00Z'),
        readings,
      }).getOffering(
        { kind: 'product', namespace: 'default', name: 'portal', ...path },
        { credentials },
      );
      return { asked: readings.getReadings.mock.calls, logger, model };
    }

    const LATEST = { at: '2026-10-31T08:00:00.000Z', value: 99 };

    it('are in the value model', async () => {
      const { model } = await read({}, async ([first]) => [
        { offering: first, measure: 'Hours open', ...LATEST },
      ]);

      expect(model.measurement.measures[0].latest).toEqual(LATEST);
      expect(model.measurement.readingsUnavailable).toBeUndefined();
    });

    it.each<[string, Partial<OfferingPath>, string[]]>([
      ['a Product', {}, ['product:default/portal', 'service:default/desk']],
      ['a Service', desk, ['product:default/portal', 'service:default/desk']],
      [
        'a Service within a Product',
        { ...desk, within: 'search' },
        ['product:default/search', 'service:default/desk'],
      ],
      [
        'a Service without a Product',
        { kind: 'service', name: 'other' },
        ['service:default/other'],
      ],
    ])(
      'are asked for once, and for what the caller may see of %s only',
      async (_, path, offerings) => {
        const { asked } = await read(path, async () => []);

        expect(asked).toEqual([[offerings]]);
      },
    );

    it('may be away: the rest of the model is there, and says so', async () => {
      const { logger, model } = await read({}, async () => {
        throw new Error('connect ECONNREFUSED');
      });

      expect(model.measurement.readingsUnavailable).toBe(true);
      expect(model.measurement.measures).not.toEqual([]);
      expect(logger.warn).toHaveBeenCalledWith(
        'The readings of product:default/portal could not be read, and its value model goes without them',
        expect.any(Error),
      );
    });
  });

  it('says that the catalog does not answer, and logs why', async () => {
    const cause = new Error('connect ECONNREFUSED 127.0.0.1:7007');
    const logger = mockServices.logger.mock();
    const reader = DefaultOfferingReader.create({
      catalog: catalogServiceMock.mock({
        getEntitiesByRefs: jest.fn().mockRejectedValue(cause),
      }),
      logger,
    });

    await expect(
      reader.getOffering(
        { kind: 'product', namespace: 'default', name: 'product' },
        { credentials },
      ),
    ).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: 'The catalog could not be read',
    });
    expect(logger.error).toHaveBeenCalledWith(
      'The catalog could not be read',
      cause,
    );
  });
});
