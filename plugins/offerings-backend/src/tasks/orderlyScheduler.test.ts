import { mockServices } from '@backstage/backend-test-utils';
import { manualScheduler } from '../__testUtils__/manualScheduler';
import { orderlyScheduler } from './orderlyScheduler';

const SCHEDULE = { frequency: { minutes: 1 }, timeout: { minutes: 1 } };

/** A scheduler whose plugin ends when a test says so. */
function setUp() {
  const { scheduler, run } = manualScheduler();
  const lifecycle = mockServices.lifecycle.mock();
  const orderly = orderlyScheduler(scheduler, lifecycle);
  return {
    orderly,
    run,
    end: async () => {
      for (const [hook] of lifecycle.addShutdownHook.mock.calls) await hook();
    },
  };
}

/** A task that goes on until it is told to stop and then, at its next stop, is let go on. */
function taskWithStops() {
  let told: (signal: AbortSignal) => void = () => {};
  let letGo: () => void = () => {};
  const begun = new Promise<AbortSignal>(resolve => {
    told = resolve;
  });
  const nextStop = new Promise<void>(resolve => {
    letGo = resolve;
  });
  return {
    begun,
    comeToStop: () => letGo(),
    fn: async (signal: AbortSignal) => {
      told(signal);
      await nextStop;
    },
  };
}

describe('orderlyScheduler', () => {
  it('tells a task to stop when the plugin ends, and the plugin waits until it has', async () => {
    const { orderly, run, end } = setUp();
    const task = taskWithStops();
    await orderly.scheduleTask({ ...SCHEDULE, id: 'task', fn: task.fn });
    const order: string[] = [];

    const running = run('task').then(() => order.push('task'));
    const signal = await task.begun;
    expect(signal.aborted).toBe(false);
    const ending = end().then(() => order.push('plugin'));
    expect(signal.aborted).toBe(true);
    task.comeToStop();
    await Promise.all([running, ending]);

    expect(order).toEqual(['task', 'plugin']);
  });

  it('does not wait for what is over, however it ended', async () => {
    const { orderly, run, end } = setUp();
    await orderly.scheduleTask({
      ...SCHEDULE,
      id: 'failing',
      fn: async () => {
        throw new Error('no');
      },
    });

    await expect(run('failing')).rejects.toThrow('no');

    await expect(end()).resolves.toBeUndefined();
  });

  it('ends a plugin whose task fails when it is told to stop', async () => {
    const { orderly, run, end } = setUp();
    await orderly.createScheduledTaskRunner(SCHEDULE).run({
      id: 'task',
      fn: signal =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    });

    const failure = run('task').catch(error => error);
    await end();

    expect(await failure).toMatchObject({ name: 'AbortError' });
  });
});
