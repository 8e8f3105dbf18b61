import type {
  AuthService,
  LoggerService,
  PermissionsService,
  SchedulerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { AssessmentSettings } from '@offerings/backstage-plugin-offerings-common';
import type { Knex } from 'knex';
import { CatalogEntities } from '../catalog';
import { WalkStore } from '../memory';
import type { OfferingsMetrics } from '../metrics';
import type { ReadingReader } from '../readings';
import { DefaultPortfolioService } from './DefaultPortfolioService';
import type { PortfolioService, RefreshQueue } from './PortfolioService';
import type { PortfolioSettings } from './settings';
import { OfferingAssessor } from './snapshot/OfferingAssessor';
import { RefreshTask } from './snapshot/RefreshTask';
import { SnapshotTask } from './snapshot/SnapshotTask';
import { PortfolioStore } from './store/PortfolioStore';
import { SnapshotStore } from './store/SnapshotStore';

const SNAPSHOT_TASK = 'offerings-portfolio-snapshot';

/** Soon enough that whoever opens a view, and then goes back, finds its row current. */
const REFRESH_SCHEDULE = {
  frequency: { seconds: 15 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 15 },
};

/** For so long after a start an empty portfolio is tried again at each refresh: the catalog may only be filling up. */
const SETTLING_MS = 10 * 60_000;

/** What {@link startPortfolio} needs. */
export interface StartPortfolioOptions {
  auth: AuthService;
  /** What is asked on behalf of whoever sends a request. */
  catalog: CatalogService;
  /** What tasks go through. */
  taskCatalog: CatalogService;
  knex: Knex;
  logger: LoggerService;
  metrics?: OfferingsMetrics;
  permissions: PermissionsService;
  readings: ReadingReader;
  scheduler: SchedulerService;
  settings: PortfolioSettings & { assessment?: AssessmentSettings };
  userInfo: UserInfoService;
  now?: () => Date;
}

/** Keeps the portfolio current, one replica at a time, and hands it out. */
export async function startPortfolio(options: StartPortfolioOptions): Promise<{
  portfolio: PortfolioService;
  refreshes: RefreshQueue;
}> {
  const { auth, taskCatalog, knex, logger, scheduler, settings } = options;
  const { now = () => new Date() } = options;
  const walks = new WalkStore(knex, logger);
  const shared = {
    assessor: new OfferingAssessor({
      entities: new CatalogEntities(taskCatalog, logger),
      readings: options.readings,
      walks,
      logger,
      settings: settings.assessment,
      now,
    }),
    store: new SnapshotStore(knex, logger),
    credentials: () => auth.getOwnServiceCredentials(),
    catalog: taskCatalog,
    logger,
    now,
  };
  const { trendDays } = settings;
  const { metrics } = options;
  const snapshot = new SnapshotTask({
    ...shared,
    metrics,
    trendDays,
    walks,
  });
  const refreshes = new RefreshTask(shared);

  const settledAt = now().getTime() + SETTLING_MS;

  await scheduler.scheduleTask({
    ...settings.schedule,
    id: SNAPSHOT_TASK,
    scope: 'global',
    fn: signal => snapshot.run(signal),
  });
  await scheduler.scheduleTask({
    ...REFRESH_SCHEDULE,
    id: 'offerings-portfolio-refresh',
    scope: 'global',
    fn: async signal => {
      await refreshes.run(signal);
      const isSettling = now().getTime() < settledAt;
      if (isSettling && (await shared.store.isEmpty())) {
        await takeSnapshotNow(scheduler);
      }
    },
  });
  return {
    portfolio: new DefaultPortfolioService({
      ...options,
      entities: new CatalogEntities(options.catalog, logger),
      store: new PortfolioStore(knex, logger),
      now,
    }),
    refreshes,
  };
}

/** Leaves it to the scheduler which replica does it; where one is at it, that is soon enough. */
async function takeSnapshotNow(scheduler: SchedulerService): Promise<void> {
  try {
    await scheduler.triggerTask(SNAPSHOT_TASK);
  } catch (error) {
    if (!isError(error) || error.name !== 'ConflictError') throw error;
  }
}
