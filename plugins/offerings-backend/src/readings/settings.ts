import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import {
  checkSettingKeys,
  parseDuration,
} from '@offerings/backstage-plugin-offerings-common';

const KEY = 'offerings.readings';

const KEYS = ['keepAllFor', 'keepDailyFor', 'schedule'] as const;

type Key = (typeof KEYS)[number];

/** How long readings are kept. */
export interface ReadingSettings {
  /** Every reading is kept for this ISO 8601 duration. */
  keepAllFor: string;
  /** The last reading of each day is kept for this one, which is not shorter. */
  keepDailyFor: string;
  /** When the others are deleted. */
  schedule: SchedulerServiceTaskScheduleDefinition;
}

/** What holds where nothing is configured. */
export const DEFAULT_READING_SETTINGS: ReadingSettings = {
  keepAllFor: 'P90D',
  keepDailyFor: 'P2Y',
  // What is over changes once a day; oftener, so that a backend that sleeps at night gets to it.
  schedule: {
    frequency: { hours: 6 },
    timeout: { minutes: 30 },
    initialDelay: { minutes: 1 },
  },
};

/**
 * How long readings are kept, from `offerings.readings`.
 *
 * @throws InputError that names the key and what it takes
 */
export function readReadingSettings(rootConfig: Config): ReadingSettings {
  const config = rootConfig.getOptionalConfig(KEY);
  if (!config) return DEFAULT_READING_SETTINGS;

  checkSettingKeys(config.keys(), KEYS, KEY);
  const settings: ReadingSettings = {
    keepAllFor: readDuration(config, 'keepAllFor'),
    keepDailyFor: readDuration(config, 'keepDailyFor'),
    schedule: readSchedule(config),
  };
  checkOrder(settings);
  return settings;
}

function readDuration(config: Config, key: Exclude<Key, 'schedule'>): string {
  const duration =
    config.getOptionalString(key) ?? DEFAULT_READING_SETTINGS[key];
  if (parseDuration(duration) === undefined) {
    throw new InputError(
      `${KEY}.${key}: must be an ISO 8601 duration, such as P90D or P2Y, but is '${duration}'`,
    );
  }
  return duration;
}

function readSchedule(config: Config): SchedulerServiceTaskScheduleDefinition {
  const schedule = config.getOptionalConfig('schedule');
  if (!schedule) return DEFAULT_READING_SETTINGS.schedule;
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule);
  } catch (error) {
    throw new InputError(
      `${KEY}.schedule: must have a frequency and a timeout, such as { frequency: { hours: 6 }, ` +
        `timeout: { minutes: 30 } }: ${toError(error).message}`,
    );
  }
}

function checkOrder({ keepAllFor, keepDailyFor }: ReadingSettings): void {
  if (parseDuration(keepDailyFor)! < parseDuration(keepAllFor)!) {
    throw new InputError(
      `${KEY}: keepDailyFor (${keepDailyFor}) must not be shorter than keepAllFor (${keepAllFor})`,
    );
  }
}
