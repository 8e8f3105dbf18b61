import type { Config } from '@backstage/config';
import {
  parseAssessmentSettings,
  type AssessmentSettings,
  type OwnCriterion,
} from '@offerings/backstage-plugin-offerings-common';

/**
 * How offerings are judged, from `offerings` in the configuration.
 *
 * @param ownCriteria - what modules add to the criteria that are there
 * @throws InputError that names the key, what it takes and what it holds
 */
export function readAssessmentSettings(
  rootConfig: Config,
  ownCriteria: readonly OwnCriterion[] = [],
): AssessmentSettings {
  const settings = parseAssessmentSettings(
    rootConfig.getOptional('offerings'),
    {
      ownCriteria: ownCriteria.map(({ id }) => id),
    },
  );
  return ownCriteria.length > 0 ? { ...settings, ownCriteria } : settings;
}
