import type { Dimension } from '../vocabularies';
import { CRITERIA } from './criteria';

/** What a criterion asks. @public */
export interface CriterionSummary {
  id: string;
  dimension: Dimension;
  /** In plain words. */
  question: string;
}

/** Every criterion that there is, in the order in which the dimensions list them. @public */
export const CRITERION_CATALOGUE: readonly CriterionSummary[] = CRITERIA.map(
  ({ id, dimension, question }) => ({ id, dimension, question }),
);
