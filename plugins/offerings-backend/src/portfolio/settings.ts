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

const KEY = 'offerings.portfolio';
const KEYS = ['schedule', 'keepTrendFor'] as const;
const DAY = 24 * 60 * 60 * 1000;

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 10 },
  // The catalog of a backend that has just started is often not there yet.
  initialDelay: { seconds: 15 },
};
const DEFAULT_KEEP_TREND_FOR = 'P2Y';

/** How the portfolio is kept. */
export interface PortfolioSettings {
  /** When every offering is assessed. */
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** For how many days it is kept how an offering stood. */
  trendDays: number;
}

/**
 * How the portfolio is kept, from `offerings.portfolio`.
 *
 * @throws InputError that names the key and what it takes
 */
export function readPortfolioSettings(rootConfig: Config): PortfolioSettings {
  const config = rootConfig.getOptionalConfig(KEY);
  checkSettingKeys(config?.keys() ?? [], KEYS, KEY);
  return {
    schedule: readSchedule(config?.getOptionalConfig('schedule')),
    trendDays: readDays(
      config?.getOptionalString('keepTrendFor') ?? DEFAULT_KEEP_TREND_FOR,
    ),
  };
}

function readSchedule(
  config: Config | undefined,
): SchedulerServiceTaskScheduleDefinition {
  if (!config) return DEFAULT_SCHEDULE;
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(config);
  } catch (error) {
    throw new InputError(
      `${KEY}.schedule: must have a frequency and a timeout, such as ` +
        `{ frequency: { minutes: 10 }, timeout: { minutes: 30 } }: ${
          toError(error).message
        }`,
    );
  }
}

function readDays(duration: string): number {
  const length = parseDuration(duration);
  if (length === undefined || length < DAY) {
    throw new InputError(
      `${KEY}.keepTrendFor: must be an ISO 8601 duration of a day or more, such as P90D or P2Y, but is '${duration}'`,
    );
  }
  return Math.ceil(length / DAY);
}
