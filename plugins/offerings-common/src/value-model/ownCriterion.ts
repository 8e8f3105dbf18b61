import type { Entity } from '@backstage/catalog-model';
import type { ValueModel } from '../api';
import type { Dimension } from '../vocabularies';

/** A value model before it is judged. @public */
export type UnjudgedOffering = Omit<ValueModel, 'dimensions' | 'verdict'>;

/** What a criterion of one's own looks at. @public */
export interface OwnCriterionInput {
  /** The value model, as far as it does not rest on criteria. */
  model: UnjudgedOffering;
  /**
   * The entity behind a full ref, such as that of `model.root`.
   *
   * @returns `undefined` where the offering does not name it, or the reader may not see it
   */
  entityOf(ref: string): Entity | undefined;
  /** The instant to judge ages and due dates at. */
  now: Date;
}

/** How to close a gap. @public */
export interface OwnFix {
  /** The full ref of the entity whose descriptor to edit; left out, the root of the offering. */
  entity?: string;
  /** The path of the field, such as `metadata.annotations`. */
  field: string;
  /** What to do, in one sentence. */
  summary: string;
  /** The part of the descriptor to fill in, with placeholders in angle brackets. */
  yaml: Record<string, unknown>;
}

/** One thing that a criterion of one's own looked at. @public */
export interface OwnJudgement {
  /** It speaks for the criterion. */
  holds: boolean;
  /** What was found, in one plain sentence or phrase. */
  text: string;
  /** The full ref of the entity that it was found in. */
  ref?: string;
  /** The path of the field. */
  field?: string;
  /** Nobody can say, for what would decide it can't be seen; counts as 0 until it can. */
  unknown?: boolean;
  /** What to write where it does not hold. */
  fix?: OwnFix;
}

/**
 * What an organisation asks of an offering beside the criteria that are there.
 *
 * @remarks
 * Its score is the share of what holds; nothing to look at is a miss. What the reader may not see of the offering leaves
 * it open, so that seeing more never lowers a score.
 *
 * @public
 */
export interface OwnCriterion {
  /** Small letters, digits and hyphens, such as `runbook-linked`; none of the ids that are there. */
  id: string;
  /** What it counts for. */
  dimension: Dimension;
  /** In plain words, such as "Does each service link a runbook?". */
  question: string;
  /**
   * Judges an offering. Pure and quick: it is asked for each offering, each time.
   *
   * @returns what it looked at, or why the question does not apply
   */
  judge(
    input: OwnCriterionInput,
  ): readonly OwnJudgement[] | { notApplicable: string };
}
