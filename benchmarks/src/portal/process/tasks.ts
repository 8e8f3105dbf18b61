import {
  coreServices,
  createServiceFactory,
  type SchedulerService,
  type SchedulerServiceTaskFunction,
} from '@backstage/backend-plugin-api';

/** Tasks that run when they are told to, and never beside what is measured. */
export function tasksOnDemand() {
  const tasks = new Map<string, SchedulerServiceTaskFunction>();
  const run = async (id: string) => {
    const task = tasks.get(id);
    if (!task) throw new Error(`No task ${id} is scheduled`);
    await task(new AbortController().signal);
  };
  const scheduleTask: SchedulerService['scheduleTask'] = async ({ id, fn }) => {
    tasks.set(id, fn);
  };
  const scheduler: SchedulerService = {
    scheduleTask,
    triggerTask: run,
    createScheduledTaskRunner: schedule => ({
      run: task => scheduleTask({ ...schedule, ...task }),
    }),
    cancelTask: async () => undefined,
    getScheduledTasks: async () => [],
  };
  const feature = createServiceFactory({
    service: coreServices.scheduler,
    deps: {},
    factory: () => scheduler,
  });
  return { run, feature };
}
