import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { checkSettingKeys } from '@offerings/backstage-plugin-offerings-common';
import { KEY, mistake } from './mistake';
import { readDuration } from './readDuration';
import { readMeasures, type PulledMeasure } from './readMeasures';
import { readServer, type PrometheusServer } from './readServer';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const KEYS = [
  'baseUrl',
  'authorization',
  'headers',
  'schedule',
  'timeout',
  'step',
  'lookBack',
  'measures',
];

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 15 },
  timeout: { minutes: 10 },
  // The catalog has to know the offerings first.
  initialDelay: { seconds: 30 },
};

/** What to pull from where, and when. */
export interface PrometheusSettings {
  server: PrometheusServer;
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** How far apart readings are, in milliseconds. */
  step: number;
  /** How far back the first pull of a measure goes, in milliseconds. */
  lookBack: number;
  measures: PulledMeasure[];
}

/**
 * Reads `offerings.prometheus`.
 *
 * @returns `undefined` where it is not set
 * @throws InputError that names the key and what it takes
 */
export function readPrometheusSettings(
  rootConfig: Config,
): PrometheusSettings | undefined {
  const config = rootConfig.getOptionalConfig(KEY);
  if (!config) return undefined;

  checkSettingKeys(config.keys(), KEYS, KEY);
  const step = readDuration(config, 'step', {
    default: DAY,
    atLeast: { length: MINUTE, said: 'a minute' },
  });
  return {
    server: readServer(config),
    schedule: readSchedule(config),
    step,
    lookBack: readDuration(config, 'lookBack', {
      default: Math.max(30 * DAY, step),
      atLeast: { length: step, said: 'one step' },
    }),
    measures: readMeasures(config),
  };
}

function readSchedule(config: Config): SchedulerServiceTaskScheduleDefinition {
  if (!config.has('schedule')) return DEFAULT_SCHEDULE;
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(
      config.getConfig('schedule'),
    );
  } catch (error) {
    throw mistake(
      'schedule',
      `must have a frequency and a timeout, such as { frequency: { minutes: 15 }, timeout: { minutes: 10 } } (${error})`,
    );
  }
}
