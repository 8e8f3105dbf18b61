import {
  coreServices,
  createServiceFactory,
  type SchedulerService,
  type SchedulerServiceTaskFunction,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';

/** A scheduler whose tasks run when a test says so, and fail where the test can see it. */
export function manualScheduler() {
  const tasks = new Map<string, SchedulerServiceTaskFunction>();
  const scheduleTask: SchedulerService['scheduleTask'] = async ({ id, fn }) => {
    tasks.set(id, fn);
  };
  const run = async (id: string): Promise<void> => {
    const task = tasks.get(id);
    if (!task) throw new Error(`No task ${id} is scheduled`);
    await task(new AbortController().signal);
  };
  const scheduler = mockServices.scheduler.mock({
    scheduleTask,
    triggerTask: run,
    createScheduledTaskRunner: schedule => ({
      run: task => scheduleTask({ ...schedule, ...task }),
    }),
  });
  return {
    scheduler,
    /** Has a backend schedule its tasks here. */
    feature: createServiceFactory({
      service: coreServices.scheduler,
      deps: {},
      factory: () => scheduler,
    }),
    run,
  };
}
