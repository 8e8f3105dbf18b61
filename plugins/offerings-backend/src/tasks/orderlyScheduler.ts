import type {
  LifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';

/**
 * A scheduler whose tasks end before the plugin does.
 *
 * @remarks
 * Backstage tells tasks to stop at the same moment at which it takes their database away, and waits for none of them. A
 * task that is cut off so keeps its ticket until its timeout, and no other replica takes it over before. Here each is told
 * as soon as the plugin is to end, and is given the time to come to its next stop.
 */
export function orderlyScheduler(
  scheduler: SchedulerService,
  lifecycle: LifecycleService,
): SchedulerService {
  const ending = new AbortController();
  const underWay = new Set<Promise<void>>();

  lifecycle.addShutdownHook(async () => {
    ending.abort();
    await Promise.allSettled(underWay);
  });

  const scheduleTask: SchedulerService['scheduleTask'] = ({ fn, ...task }) =>
    scheduler.scheduleTask({
      ...task,
      fn: async signal => {
        const run = Promise.resolve(
          fn(AbortSignal.any([signal, ending.signal])),
        );
        underWay.add(run);
        try {
          await run;
        } finally {
          underWay.delete(run);
        }
      },
    });
  return {
    scheduleTask,
    createScheduledTaskRunner: schedule => ({
      run: task => scheduleTask({ ...task, ...schedule }),
    }),
    getScheduledTasks: () => scheduler.getScheduledTasks(),
    triggerTask: id => scheduler.triggerTask(id),
    cancelTask: id => scheduler.cancelTask(id),
  };
}
