import type { Entity } from '@backstage/catalog-model';
import type { OwnTerms } from '../vocabularies';
import type { OwnCriterion } from './ownCriterion';

/** A reading of a measure. @public */
export interface MeasureReading {
  /** The full ref of the Product or Service that declares the measure. */
  offering: string;
  /** The name of the measure. */
  measure: string;
  /** An ISO 8601 instant. */
  at: string;
  value: number;
}

/** What beside its entities tells how an offering stands. @public */
export interface Circumstances {
  /** Readings of the offering's measures, in any order. */
  readings?: Iterable<MeasureReading>;
  /** The readings could not be read; the model then says nothing of them, and gives no verdict that needs them. */
  readingsUnavailable?: boolean;
  settings?: AssessmentSettings;
  /** The instant to judge ages and due dates at. */
  now: Date;
}

/** What {@link buildValueModel} needs. @public */
export interface ValueModelInput extends Circumstances {
  /** The ref of the Product or Service that is asked for. */
  root: string;
  /** For a Service that delivers several Products, the ref of the one to show; left out, the first. */
  within?: string;
  /** The entities that the reader may see, in any order; more than the offering's own do no harm. */
  entities: Iterable<Entity>;
}

/** How strict the assessment is; every field has a default. @public */
export interface AssessmentSettings {
  /** Ids of criteria that don't count. */
  disabledCriteria?: readonly string[];
  /** A dimension under this ratio makes an offering fragile; default 0.5. */
  fragileBelow?: number;
  /** Every dimension at or over this ratio is needed for trustworthy; default 0.8. */
  trustworthyFrom?: number;
  /** Times observed longer ago than this, ISO 8601, are no evidence; default P1Y. */
  observationsValidFor?: string;
  /** A latest reading older than this, ISO 8601, is not fresh; default P30D. */
  readingsFreshFor?: string;
  /** The organisation's own words; they change what is said, and nothing that is judged. */
  terms?: OwnTerms;
  /** What the organisation asks of an offering beside the criteria that are there. */
  ownCriteria?: readonly OwnCriterion[];
}
