import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  CRITERION_CATALOGUE,
  DEFAULT_ASSESSMENT_SETTINGS,
  nearest,
  parseDuration,
  type AssessmentSettings,
} from '@offerings/backstage-plugin-offerings-common';

const KEY = 'offerings.assessment';

const KEYS = [
  'disabledCriteria',
  'fragileBelow',
  'trustworthyFrom',
  'observationsValidFor',
  'readingsFreshFor',
] as const satisfies ReadonlyArray<keyof AssessmentSettings>;

type Key = (typeof KEYS)[number];

/**
 * How strict the assessment is, from `offerings.assessment`.
 *
 * @throws InputError that names the key and what it takes
 */
export function readAssessmentSettings(rootConfig: Config): AssessmentSettings {
  const config = rootConfig.getOptionalConfig(KEY);
  if (!config) return {};

  checkKeys(config);
  const settings: AssessmentSettings = {
    disabledCriteria: readCriteria(config, 'disabledCriteria'),
    fragileBelow: readRatio(config, 'fragileBelow'),
    trustworthyFrom: readRatio(config, 'trustworthyFrom'),
    observationsValidFor: readDuration(config, 'observationsValidFor'),
    readingsFreshFor: readDuration(config, 'readingsFreshFor'),
  };
  checkOrder(settings);
  return settings;
}

function checkKeys(config: Config): void {
  for (const key of config.keys()) {
    if (KEYS.some(known => known === key)) continue;
    throw new InputError(`${KEY}.${key}: unknown key, ${hint(key, KEYS)}`);
  }
}

function readCriteria(config: Config, key: Key): string[] | undefined {
  const ids = config.getOptionalStringArray(key);
  const known = CRITERION_CATALOGUE.map(({ id }) => id);
  const unknown = ids?.find(id => !known.includes(id));
  if (unknown !== undefined) {
    throw new InputError(
      `${KEY}.${key}: there is no criterion '${unknown}', ${hint(
        unknown,
        known,
      )}`,
    );
  }
  return ids;
}

function hint(written: string, known: readonly string[]): string {
  const meant = nearest(written, known);
  return meant ? `did you mean '${meant}'?` : `known are ${known.join(', ')}`;
}

function readRatio(config: Config, key: Key): number | undefined {
  const ratio = config.getOptionalNumber(key);
  if (ratio !== undefined && !(ratio >= 0 && ratio <= 1)) {
    throw new InputError(
      `${KEY}.${key}: must be a ratio from 0 to 1, such as 0.5, but is ${ratio}`,
    );
  }
  return ratio;
}

function readDuration(config: Config, key: Key): string | undefined {
  const duration = config.getOptionalString(key);
  if (duration !== undefined && parseDuration(duration) === undefined) {
    throw new InputError(
      `${KEY}.${key}: must be an ISO 8601 duration, such as P30D or P1Y, but is '${duration}'`,
    );
  }
  return duration;
}

function checkOrder(settings: AssessmentSettings): void {
  const {
    fragileBelow = DEFAULT_ASSESSMENT_SETTINGS.fragileBelow,
    trustworthyFrom = DEFAULT_ASSESSMENT_SETTINGS.trustworthyFrom,
  } = settings;
  if (fragileBelow > trustworthyFrom) {
    throw new InputError(
      `${KEY}: fragileBelow (${fragileBelow}) must not be over trustworthyFrom (${trustworthyFrom})`,
    );
  }
}
