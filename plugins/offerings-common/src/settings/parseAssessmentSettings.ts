import { CRITERION_CATALOGUE } from '../assessment';
import {
  DEFAULT_ASSESSMENT_SETTINGS,
  type AssessmentSettings,
} from '../value-model';
import { hint, mistake, shown } from './mistake';
import { parseOwnTerms } from './parseOwnTerms';
import { readSections } from './sections';
import {
  checkSettingKeys,
  readIsoDuration,
  readMapping,
  readRatio,
} from './values';

const KEY = 'offerings.assessment';

const KEYS = [
  'disabledCriteria',
  'fragileBelow',
  'trustworthyFrom',
  'observationsValidFor',
  'readingsFreshFor',
] as const satisfies ReadonlyArray<keyof AssessmentSettings>;

/** What {@link parseAssessmentSettings} has to know beside the configuration. @public */
export interface ParseAssessmentOptions {
  /** The ids of the criteria that an organisation adds, so that they may be disabled too. */
  ownCriteria?: readonly string[];
}

function readCriteria(
  value: unknown,
  { ownCriteria = [] }: ParseAssessmentOptions,
): string[] | undefined {
  if (value === undefined) return undefined;
  const path = `${KEY}.disabledCriteria`;
  if (!Array.isArray(value)) {
    throw mistake(
      path,
      `must be a list of the ids of criteria, but is ${shown(value)}`,
    );
  }
  const known = [...CRITERION_CATALOGUE.map(({ id }) => id), ...ownCriteria];
  for (const id of value) {
    if (known.includes(id)) continue;
    throw mistake(
      path,
      `there is no criterion ${shown(id)}, ${hint(String(id), known)}`,
    );
  }
  return value;
}

function checkOrder(settings: AssessmentSettings): void {
  const {
    fragileBelow = DEFAULT_ASSESSMENT_SETTINGS.fragileBelow,
    trustworthyFrom = DEFAULT_ASSESSMENT_SETTINGS.trustworthyFrom,
  } = settings;
  if (fragileBelow > trustworthyFrom) {
    throw mistake(
      KEY,
      `fragileBelow (${fragileBelow}) must not be over trustworthyFrom (${trustworthyFrom})`,
    );
  }
}

/**
 * How offerings are judged, and in which words, from what stands under `offerings` in the configuration: `assessment`,
 * `practices` and `stages`.
 *
 * @remarks
 * Whoever judges offerings reads its settings here, so that the portal and the command line give the same verdict.
 *
 * @throws InputError that names the key, what it takes and what it holds
 *
 * @public
 */
export function parseAssessmentSettings(
  offerings: unknown,
  options: ParseAssessmentOptions = {},
): AssessmentSettings {
  const { assessment } = readSections(offerings);
  const given = readMapping(assessment, KEY);
  checkSettingKeys(Object.keys(given), KEYS, KEY);
  const settings: AssessmentSettings = {
    disabledCriteria: readCriteria(given.disabledCriteria, options),
    fragileBelow: readRatio(given.fragileBelow, `${KEY}.fragileBelow`),
    trustworthyFrom: readRatio(given.trustworthyFrom, `${KEY}.trustworthyFrom`),
    observationsValidFor: readIsoDuration(
      given.observationsValidFor,
      `${KEY}.observationsValidFor`,
    ),
    readingsFreshFor: readIsoDuration(
      given.readingsFreshFor,
      `${KEY}.readingsFreshFor`,
    ),
  };
  checkOrder(settings);
  const terms = parseOwnTerms(offerings);
  return Object.keys(terms).length > 0 ? { ...settings, terms } : settings;
}
