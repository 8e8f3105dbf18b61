import {
  PRACTICES,
  type PracticeType,
  type WellKnownPractice,
} from './practices';
import { STAGE_TERMS, type Stage } from './stages';

/** A practice that an organisation has beside those of ITIL 4. @public */
export interface OwnPractice {
  /** The name on screen. */
  title: string;
  /** Left out, it is for each descriptor to say. */
  type?: PracticeType;
}

/** The words of an organisation, beside those that everybody has. @public */
export interface OwnTerms {
  /** Its own practices, by id; none of the 34. */
  practices?: Readonly<Record<string, OwnPractice>>;
  /** What it calls stages; those that are left out keep their names. */
  stages?: Readonly<Partial<Record<Stage, string>>>;
}

/**
 * What is known of a practice from its id.
 *
 * @param own - the practices of the organisation
 * @returns `undefined` for an id that is neither one of the 34 nor declared
 *
 * @public
 */
export function practiceDefinition(
  id: string,
  own: OwnTerms = {},
): OwnPractice | undefined {
  if (Object.hasOwn(PRACTICES, id)) return PRACTICES[id as WellKnownPractice];
  const { practices = {} } = own;
  return Object.hasOwn(practices, id) ? practices[id] : undefined;
}

/** What a stage is called, in the organisation's own words where it has some. @public */
export function stageTitle(stage: Stage, own: OwnTerms = {}): string {
  return own.stages?.[stage] ?? STAGE_TERMS[stage].title;
}
