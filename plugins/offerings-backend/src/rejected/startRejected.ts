import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import type { Knex } from 'knex';
import { CatalogEntities } from '../catalog';
import { ForgetTask } from './ForgetTask';
import { RejectedReader } from './RejectedReader';
import { RejectedStore } from './RejectedStore';
import type { RejectedSettings } from './settings';
import { watchErrors } from './watchErrors';

const SCHEDULE = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
  initialDelay: { minutes: 1 },
};

/** What {@link startRejected} needs. */
export interface StartRejectedOptions {
  auth: AuthService;
  catalog: CatalogService;
  events: EventsService;
  knex: Knex;
  logger: LoggerService;
  scheduler: SchedulerService;
  settings: RejectedSettings;
  now?: () => Date;
}

/** Keeps in mind which descriptors the catalog rejects, and hands them out. */
export async function startRejected(
  options: StartRejectedOptions,
): Promise<RejectedReader> {
  const { catalog, knex, logger, scheduler } = options;
  const { now = () => new Date() } = options;
  const shared = {
    ...options,
    entities: new CatalogEntities(catalog, logger),
    store: new RejectedStore(knex, logger),
    now,
  };
  const task = new ForgetTask(shared);

  await watchErrors(shared);
  await scheduler.scheduleTask({
    ...SCHEDULE,
    id: 'offerings-rejected-forget',
    scope: 'global',
    fn: async signal => {
      const { expired, accepted } = await task.run(signal);
      logger.debug(
        `Rejected descriptors: ${expired} were not rejected again, and ${accepted} were accepted`,
      );
    },
  });
  return new RejectedReader(shared);
}
