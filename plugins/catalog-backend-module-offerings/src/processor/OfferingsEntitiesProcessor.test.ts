import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import type { JsonValue } from '@backstage/types';
import type { OwnTerms } from '@offerings/backstage-plugin-offerings-common';
import { descriptor } from '../__testUtils__/descriptors';
import { OfferingsEntitiesProcessor } from './OfferingsEntitiesProcessor';

const LOCATION = { type: 'file', target: 'offering.yaml' };

/** The cache that the catalog keeps for an entity from one round of processing to the next. */
function entityCache() {
  const values = new Map<string, JsonValue>();
  return {
    async get<T extends JsonValue>(key: string) {
      return values.get(key) as T | undefined;
    },
    async set(key: string, value: JsonValue) {
      values.set(key, value);
    },
  };
}

function setUp(terms?: OwnTerms) {
  const logger = mockServices.logger.mock();
  const processor = new OfferingsEntitiesProcessor({ logger, terms });
  const cache = entityCache();

  /** One round of processing, as the catalog does it. */
  async function process(entity: Entity) {
    const emitted: CatalogProcessorResult[] = [];
    const emit = (result: CatalogProcessorResult) => emitted.push(result);
    const preProcessed = await processor.preProcessEntity(
      entity,
      LOCATION,
      emit,
      LOCATION,
      cache,
    );
    const recognized = await processor.validateEntityKind(preProcessed);
    const result = await processor.postProcessEntity(
      preProcessed,
      LOCATION,
      emit,
    );
    return { emitted, recognized, result };
  }

  return { logger, process };
}

describe('OfferingsEntitiesProcessor', () => {
  it('recognizes an entity of ours, and emits its relations', async () => {
    const { process } = setUp();
    const entity = descriptor('Product', 'portal');
    expect(await process(entity)).toEqual({
      recognized: true,
      result: entity,
      emitted: [
        {
          type: 'relation',
          relation: {
            type: 'ownedBy',
            source: { kind: 'product', namespace: 'default', name: 'portal' },
            target: { kind: 'group', namespace: 'default', name: 'team-a' },
          },
        },
        {
          type: 'relation',
          relation: {
            type: 'ownerOf',
            source: { kind: 'group', namespace: 'default', name: 'team-a' },
            target: { kind: 'product', namespace: 'default', name: 'portal' },
          },
        },
      ],
    });
  });

  it('emits nothing but the mistakes of an entity that has some', async () => {
    const { process } = setUp();
    const { recognized, emitted } = await process(
      descriptor('Product', 'portal', { need: undefined, owners: 'team-b' }),
    );
    expect(recognized).toBe(true);
    expect(emitted).toMatchObject([
      {
        type: 'error',
        location: LOCATION,
        error: {
          name: 'InputError',
          message: expect.stringContaining('`spec.need`: missing'),
        },
      },
      {
        type: 'error',
        error: {
          message: '`spec.owners`: unknown field, did you mean `owner`?',
        },
      },
    ]);
  });

  it.each([
    { ...descriptor('Product', 'a'), apiVersion: 'shop.example/v1' },
    { ...descriptor('Service', 'a'), apiVersion: 'backstage.io/v1alpha1' },
    { ...descriptor('Product', 'a'), apiVersion: 'offerings' },
    { ...descriptor('Product', 'a'), apiVersion: 'offerings.example/v1' },
  ])("leaves somebody else's $kind of $apiVersion alone", async entity => {
    const { process } = setUp();
    const { recognized, result, emitted } = await process(entity);
    expect(result).toBe(entity);
    expect(recognized).toBe(false);
    expect(emitted).toEqual([]);
  });

  it('fills in the type of a practice, where it is known and left out', async () => {
    const { process } = setUp();
    const typeOf = async (spec: Record<string, unknown>) =>
      (await process(descriptor('Practice', 'a', spec))).result.spec?.type;
    expect(await typeOf({ practice: 'deployment-management' })).toBe(
      'technical-management',
    );
    expect(await typeOf({ type: 'general-management' })).toBe(
      'general-management',
    );
    expect(await typeOf({ practice: 'own-practice' })).toBeUndefined();
  });

  it('does not change the entity that it is given', async () => {
    const { process } = setUp();
    const practice = descriptor('Practice', 'a');
    const wrong = descriptor('Product', 'a', { need: 5 });
    const before = structuredClone([practice, wrong]);
    await process(practice);
    await process(wrong);
    expect([practice, wrong]).toEqual(before);
  });

  it('warns of an own practice when it appears, and not in each round', async () => {
    const { logger, process } = setUp();
    const own = (practice: string) =>
      descriptor('Practice', 'own', { practice });

    await process(own('chasing-signatures'));
    await process(own('chasing-signatures'));
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining(
        'practice:default/own at offering.yaml: `spec.practice`: "chasing-signatures"',
      ),
    );

    await process(own('stamping-forms'));
    expect(logger.warn).toHaveBeenCalledTimes(2);

    await process(own('incident-management'));
    await process(own('stamping-forms'));
    expect(logger.warn).toHaveBeenCalledTimes(3);
  });

  it('knows the practices that the organisation declares, and their types', async () => {
    const { logger, process } = setUp({
      practices: {
        'data-stewardship': {
          title: 'Data stewardship',
          type: 'general-management',
        },
      },
    });

    const { result } = await process(
      descriptor('Practice', 'own', { practice: 'data-stewardship' }),
    );

    expect(result.spec?.type).toBe('general-management');
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('works after the processors that complete an entity', () => {
    const processor = new OfferingsEntitiesProcessor({
      logger: mockServices.logger.mock(),
    });
    expect(processor.getPriority()).toBeGreaterThan(20);
  });
});
