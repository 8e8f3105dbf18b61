import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { ReadingStore } from './ReadingStore';
import { retentionLimits } from './retention';
import type { ReadingSettings } from './settings';

/** What {@link scheduleRetention} needs. */
export interface RetentionOptions {
  logger: LoggerService;
  scheduler: SchedulerService;
  settings: ReadingSettings;
  store: ReadingStore;
  now?: () => Date;
}

/** Has readings deleted that have had their time, by one replica at a time. */
export async function scheduleRetention(
  options: RetentionOptions,
): Promise<void> {
  const {
    logger,
    scheduler,
    settings,
    store,
    now = () => new Date(),
  } = options;
  await scheduler.scheduleTask({
    ...settings.schedule,
    id: 'offerings-readings-retention',
    scope: 'global',
    fn: async () => {
      const deleted = await store.applyRetention(
        retentionLimits(settings, now()),
      );
      logger.debug(
        `Readings: ${deleted.dropped} were too old, and ${deleted.thinned} not the last of their day`,
      );
    },
  });
}
