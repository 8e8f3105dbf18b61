import type { AssessmentSettings } from './input';

/** The settings with every default filled in. */
export type ResolvedSettings = Required<AssessmentSettings>;

/** How strict the assessment is where nothing else is said. @public */
export const DEFAULT_ASSESSMENT_SETTINGS: Readonly<
  Required<AssessmentSettings>
> = {
  disabledCriteria: [],
  fragileBelow: 0.5,
  trustworthyFrom: 0.8,
  observationsValidFor: 'P1Y',
  readingsFreshFor: 'P30D',
  terms: {},
  ownCriteria: [],
};

/** Fills in what is not set. */
export function resolveSettings(
  settings: AssessmentSettings = {},
): ResolvedSettings {
  const given = Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== undefined),
  );
  return { ...DEFAULT_ASSESSMENT_SETTINGS, ...given };
}
