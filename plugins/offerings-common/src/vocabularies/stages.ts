/**
 * The nine stages of an offering's journey, in order: the eight lifecycle activities of ITIL (Version 5), and `improve`,
 * which leads back to `discover`.
 *
 * @public
 */
export const STAGES = [
  'discover',
  'design',
  'acquire',
  'build',
  'transition',
  'operate',
  'deliver',
  'support',
  'improve',
] as const;

/** One of the nine stages. @public */
export type Stage = (typeof STAGES)[number];

/** A term of a vocabulary, as people read it. @public */
export interface Term {
  /** The name on screen. */
  title: string;
  /** What it means, in a few plain words. */
  meaning: string;
}

/** What each stage is called and means. @public */
export const STAGE_TERMS: Readonly<Record<Stage, Term>> = {
  discover: { title: 'Discover', meaning: 'a need is recognised' },
  design: { title: 'Design', meaning: 'how it will work' },
  acquire: { title: 'Acquire', meaning: 'from suppliers' },
  build: { title: 'Build', meaning: 'capabilities prepared' },
  transition: { title: 'Transition', meaning: 'becomes available' },
  operate: { title: 'Operate', meaning: 'kept dependable' },
  deliver: { title: 'Deliver', meaning: 'used for an outcome' },
  support: { title: 'Support', meaning: 'help when needed' },
  improve: { title: 'Improve', meaning: 'what was learned' },
};

/** The kinds of step in a value stream. @public */
export const STEP_TYPES = [
  'work',
  'decision',
  'wait',
  'communication',
  'assistance',
] as const;

/** One of the kinds of step. @public */
export type StepType = (typeof STEP_TYPES)[number];
