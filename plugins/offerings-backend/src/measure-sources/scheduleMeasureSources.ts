import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { MeasureSources } from './MeasureSources';
import { pullReadings, type PullOptions } from './pullReadings';

/** What {@link scheduleMeasureSources} needs. */
export interface MeasureSourcesOptions
  extends Omit<PullOptions, 'now' | 'signal'> {
  scheduler: SchedulerService;
  sources: MeasureSources;
  now?: () => Date;
}

/** Has each source asked as often as it says, by one replica at a time. */
export async function scheduleMeasureSources(
  options: MeasureSourcesOptions,
): Promise<void> {
  const { scheduler, sources, now = () => new Date(), ...pull } = options;
  for (const source of sources.all()) {
    await scheduler.scheduleTask({
      ...source.schedule,
      id: `offerings-measures-${source.id}`,
      scope: 'global',
      fn: signal => pullReadings(source, { ...pull, now, signal }),
    });
  }
}
