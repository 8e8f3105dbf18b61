import type { Term } from './stages';

/** ITIL's four dimensions of product and service management, in order. @public */
export const DIMENSIONS = [
  'organizations-and-people',
  'information-and-technology',
  'partners-and-suppliers',
  'value-streams-and-processes',
] as const;

/** One of the four dimensions. @public */
export type Dimension = (typeof DIMENSIONS)[number];

/** What each dimension is called and means. @public */
export const DIMENSION_TERMS: Readonly<Record<Dimension, Term>> = {
  'organizations-and-people': {
    title: 'Organizations and people',
    meaning: 'roles, skills, collaboration and decision rights',
  },
  'information-and-technology': {
    title: 'Information and technology',
    meaning: 'data, system design and the reliability of components',
  },
  'partners-and-suppliers': {
    title: 'Partners and suppliers',
    meaning: 'outside capabilities that the offering relies on',
  },
  'value-streams-and-processes': {
    title: 'Value streams and processes',
    meaning: 'how work flows and value is realized',
  },
};
