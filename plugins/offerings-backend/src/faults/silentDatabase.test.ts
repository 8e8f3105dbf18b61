import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { Knex } from 'knex';
import {
  entity,
  migratedDatabase,
  stitched,
  testDatabases,
} from '../__testUtils__';
import { WalkStore } from '../memory';
import { PortfolioStore } from '../portfolio/store/PortfolioStore';
import { ReadingStore } from '../readings';
import { DefaultOfferingReader } from '../services';

const databases = testDatabases();

const READING = {
  offering: 'product:default/portal',
  measure: 'Hours open',
  at: '2026-11-01T08:00:00.000Z',
  value: 99,
};

const ENTITIES = stitched([
  entity('Product', 'portal', {
    measures: [{ name: 'Hours open', metric: 'reliability' }],
  }),
  entity('Group', 'team'),
]);

describe.each(databases.eachSupportedId())(
  'a database that says nothing at all on %s',
  id => {
    const logger = mockServices.logger.mock();
    let knex: Knex;

    beforeAll(async () => {
      knex = await migratedDatabase(databases, id);
    });

    beforeEach(() => {
      jest.useFakeTimers();
      jest
        .spyOn(knex.client, 'acquireConnection')
        .mockReturnValue(new Promise(() => {}));
    });

    afterEach(() => {
      jest.restoreAllMocks();
      jest.useRealTimers();
    });

    it('leaves the view of an offering, which has waited ten seconds for it, and not again for its readings', async () => {
      const reader = DefaultOfferingReader.create({
        catalog: catalogServiceMock({ entities: ENTITIES }),
        logger,
        readings: new ReadingStore({ knex, logger }),
        walks: new WalkStore(knex, logger),
      });

      const viewing = reader.getOffering(
        { kind: 'product', namespace: 'default', name: 'portal' },
        { credentials: mockCredentials.user() },
      );
      await jest.advanceTimersByTimeAsync(10_000);

      const { measurement } = await viewing;
      expect(measurement.readingsUnavailable).toBe(true);
      expect(measurement.measures).toHaveLength(1);
    });

    it('has no portfolio after ten seconds, in plain words', async () => {
      const asking = new PortfolioStore(knex, logger).getState();
      const failure = asking.catch(error => error);

      await jest.advanceTimersByTimeAsync(10_000);

      expect(await failure).toMatchObject({
        name: 'ServiceUnavailableError',
        message:
          'The portfolio is not available just now, please try again later',
      });
    });

    it('takes no readings after half a minute, in plain words', async () => {
      const sending = new ReadingStore({ knex, logger }).add([READING]);
      const failure = sending.catch(error => error);

      await jest.advanceTimersByTimeAsync(30_000);

      expect(await failure).toMatchObject({
        name: 'ServiceUnavailableError',
        message:
          'The readings could not be stored just now, please try again later',
      });
    });
  },
);
