import { practiceSpecSchema } from '../kinds/practice';
import {
  PRACTICES,
  PRACTICE_TYPES,
  STAGES,
  type OwnPractice,
  type OwnTerms,
  type Stage,
} from '../vocabularies';
import { mistake } from './mistake';
import { readSections } from './sections';
import { checkSettingKeys, readMapping, readName, readOneOf } from './values';

const PRACTICES_KEY = 'offerings.practices';
const STAGES_KEY = 'offerings.stages';

/** What a descriptor may name a practice by. */
const PRACTICE_ID = new RegExp(practiceSpecSchema.properties.practice.pattern);

function parsePractice(id: string, value: unknown): OwnPractice {
  const path = `${PRACTICES_KEY}.${id}`;
  if (!PRACTICE_ID.test(id)) {
    throw mistake(
      path,
      'a practice id has small letters, digits and hyphens between them, such as data-stewardship',
    );
  }
  if (Object.hasOwn(PRACTICES, id)) {
    throw mistake(path, 'is one of the 34 practices of ITIL 4 already');
  }
  const { title, type, ...others } = readMapping(value, path);
  checkSettingKeys(Object.keys(others), ['title', 'type'], path);
  return {
    title: readName(title, `${path}.title`, 'what the practice is called'),
    type: readOneOf(type, PRACTICE_TYPES, `${path}.type`),
  };
}

function parsePractices(value: unknown): OwnTerms['practices'] {
  return Object.fromEntries(
    Object.entries(readMapping(value, PRACTICES_KEY)).map(([id, practice]) => [
      id,
      parsePractice(id, practice),
    ]),
  );
}

function parseStages(value: unknown): OwnTerms['stages'] {
  const stages = Object.entries(readMapping(value, STAGES_KEY));
  checkSettingKeys(
    stages.map(([stage]) => stage),
    STAGES,
    STAGES_KEY,
  );
  const titles: Partial<Record<Stage, string>> = {};
  for (const [stage, title] of stages) {
    titles[stage as Stage] = readName(
      title,
      `${STAGES_KEY}.${stage}`,
      'what the stage is called',
    );
  }
  return titles;
}

/**
 * The words of an organisation, from `offerings.practices` and `offerings.stages`.
 *
 * @param offerings - what stands under `offerings` in the configuration
 * @throws InputError that names the key, what it takes and what it holds
 *
 * @public
 */
export function parseOwnTerms(offerings: unknown): OwnTerms {
  const { practices, stages } = readSections(offerings);
  return {
    ...(practices === undefined
      ? {}
      : { practices: parsePractices(practices) }),
    ...(stages === undefined ? {} : { stages: parseStages(stages) }),
  };
}
