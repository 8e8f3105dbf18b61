import type { Criterion, Evidence, Fix, StepReference } from '../api';
import type { Dimension } from '../vocabularies';
import type { OfferingFacts } from '../value-model/facts';

/** One thing that a criterion looked at. */
export interface Judged {
  /** It speaks for the criterion. */
  holds: boolean;
  evidence: Omit<Evidence, 'holds'>;
  /** Where it does not hold, that may only be because of what the reader may not see. */
  unreadable?: boolean;
  /** The steps that rest on it. */
  steps?: StepReference[];
  /** What to type; written out only for the one miss that shows it. */
  fix?: () => Fix;
}

/** What a criterion says of an offering. */
export type Answer =
  | { applicable: false; evidence: Omit<Evidence, 'holds'> }
  | {
      applicable?: true;
      judged: Judged[];
      /** Where there is nothing to look at: why, and what to write. */
      none: Omit<Judged, 'holds'>;
    };

/** Whose absence from view leaves a criterion open; each looks further than the one before. */
export type Horizon = 'root' | 'services' | 'steps' | 'practices';

/** A question about an offering, with the way to answer it. */
export interface CriterionDefinition {
  id: string;
  dimension: Dimension;
  /** In plain words. */
  question: string;
  /** How far the question looks. */
  horizon: Horizon;
  /**
   * `each`: the score is the share that holds. `all`: the same of a fixed list, where what can't be seen may hold the
   * rest. `some`: one that holds is enough.
   */
  mode: 'each' | 'all' | 'some';
  answer(facts: OfferingFacts): Answer;
}

/** A criterion with the answer's score, before its consequences are added. */
export type Scored = Pick<
  Criterion,
  'score' | 'result' | 'evidence' | 'fix'
> & {
  misses: Judged[];
};
