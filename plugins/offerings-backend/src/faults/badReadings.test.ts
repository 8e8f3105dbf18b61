import { createMockDirectory } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  databasePerPlugin,
  descriptorOf,
  entity,
  testDatabases,
} from '../__testUtils__';
import { startPortal } from '../__testUtils__/portal';

jest.setTimeout(120_000);

const databases = testDatabases();

const MINUTE = 60_000;

const ENTITIES = [
  entity('Product', 'portal', {
    measures: [{ name: 'Hours open', metric: 'reliability' }],
  }),
  entity('Component', 'web'),
  entity('Group', 'team'),
];

/** A good reading, of so many minutes ago. */
function reading(minutes: number) {
  return {
    offering: 'product:default/portal',
    measure: 'Hours open',
    at: new Date(Date.now() - minutes * MINUTE).toISOString(),
    value: 99.5,
  };
}

function readings(count: number) {
  return Array.from({ length: count }, (_, index) => reading(index + 10));
}

describe.each(databases.eachSupportedId())(
  'beside the real catalog on %s, readings',
  id => {
    const directory = createMockDirectory();
    let portal: Awaited<ReturnType<typeof startPortal>>;

    beforeAll(async () => {
      directory.setContent({ 'catalog-info.yaml': descriptorOf(ENTITIES) });
      portal = await startPortal({
        database: databasePerPlugin(databases, id),
        descriptors: [directory.resolve('catalog-info.yaml')],
        entityRefs: ENTITIES.map(stringifyEntityRef),
      });
    });

    async function history() {
      const { body } = await portal.getOffering('product/default/portal');
      return body.measurement.measures[0].history ?? [];
    }

    it.each<[string, object, string, string]>([
      [
        'an unknown offering',
        { offering: 'product:default/portl' },
        'offering',
        'product:default/portl: not found or not visible to you',
      ],
      [
        'what is no offering',
        { offering: 'component:default/web' },
        'offering',
        'component:default/web is no offering: it is a Component.',
      ],
      [
        'an unknown measure',
        { measure: 'Hours opn' },
        'measure',
        "product:default/portal declares no measure 'Hours opn', did you mean 'Hours open'?",
      ],
      [
        'the future',
        { at: '2999-01-01T00:00:00Z' },
        'at',
        'must not lie in the future, but is 2999-01-01T00:00:00.000Z',
      ],
      [
        'NaN, as JSON has it',
        { value: Number.NaN },
        'value',
        'must be a finite number, such as 99.5, but is null, which is what becomes of NaN and Infinity in JSON',
      ],
      [
        'NaN, as text',
        { value: 'NaN' },
        'value',
        "must be a finite number, such as 99.5, but is 'NaN'",
      ],
    ])(
      'of %s are refused by index and field, and none of the batch is stored',
      async (_, changes, field, message) => {
        const bad = { ...reading(1), ...changes };

        const { body, text } = await portal
          .send([reading(2), bad, reading(3)])
          .expect(400);

        expect(body.error.name).toBe('InputError');
        expect(body.error.message).toContain(
          `1 of 3 readings is bad, and none is stored: readings[1].${field}: ${message}`,
        );
        expect(body.error.readings).toEqual([
          { index: 1, field, message: expect.stringContaining(message) },
        ]);
        expect(text).not.toMatch(/"stack"|\.[jt]s:\d+/);
        expect(await history()).toEqual([]);
      },
    );

    it('that are more than ten thousand in one request are refused as a whole', async () => {
      const { body } = await portal.send(readings(10_001)).expect(400);

      expect(body.error).toEqual({
        name: 'InputError',
        message:
          '10001 readings are too many for one request, which takes 10000: send them in batches',
      });
      expect(await history()).toEqual([]);
    });

    it('that are ten thousand are taken, and change nothing the second time', async () => {
      const batch = readings(10_000);

      const first = await portal.send(batch).expect(200);
      const second = await portal.send(batch).expect(200);

      expect(first.body).toEqual({ accepted: 10_000, duplicates: 0 });
      expect(second.body).toEqual({ accepted: 0, duplicates: 10_000 });
    });
  },
);
