import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { migratedDatabase, testDatabases } from '../__testUtils__';
import { ReadingStore } from './ReadingStore';
import { scheduleRetention } from './scheduleRetention';
import { DEFAULT_READING_SETTINGS } from './settings';

const databases = testDatabases();

const OFFERING = 'product:default/portal';

describe.each(databases.eachSupportedId())('the retention task on %s', id => {
  it('keeps what the settings say, and is run by one replica at a time', async () => {
    const logger = mockServices.logger.mock();
    const now = () => new Date('2026-11-01T12:00:00Z');
    const store = new ReadingStore({
      knex: await migratedDatabase(databases, id as TestDatabaseId),
      logger,
      now,
    });
    const instants = [
      '2026-01-01T08:00:00.000Z',
      '2026-08-01T08:00:00.000Z',
      '2026-08-01T09:00:00.000Z',
      '2026-10-31T08:00:00.000Z',
      '2026-10-31T09:00:00.000Z',
    ];
    await store.add(
      instants.map(at => ({ offering: OFFERING, measure: 'm', at, value: 1 })),
    );
    const scheduler = mockServices.scheduler();

    await scheduleRetention({
      logger,
      now,
      scheduler,
      settings: {
        ...DEFAULT_READING_SETTINGS,
        keepAllFor: 'P30D',
        keepDailyFor: 'P200D',
      },
      store,
    });
    await scheduler.triggerTask('offerings-readings-retention');

    const kept = await store.getReadings([OFFERING]);
    expect(kept.map(({ at }) => at).sort()).toEqual(instants.slice(2));
    await expect(scheduler.getScheduledTasks()).resolves.toEqual([
      expect.objectContaining({
        id: 'offerings-readings-retention',
        scope: 'global',
      }),
    ]);
    expect(logger.debug).toHaveBeenCalledWith(
      'Readings: 1 were too old, and 1 not the last of their day',
    );
  });
});
