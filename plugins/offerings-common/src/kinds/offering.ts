import type { MeasureDirection, Perspective } from '../vocabularies';

/** What a stakeholder achieves with an offering. @public */
export interface OfferingOutcome {
  name: string;
  statement: string;
  stakeholder?: string;
  acceptable?: { effort?: string; cost?: string; risk?: string };
  measuredBy?: string;
}

/** Somebody whom an offering is for. @public */
export interface OfferingStakeholder {
  name: string;
  roles: Array<'customer' | 'user' | 'sponsor'>;
  ref?: string;
}

/** An outside party that an offering relies on. @public */
export interface OfferingSupplier {
  name: string;
  ref?: string;
  provides?: string;
  agreement?: string;
  relationshipOwner?: string;
}

/** A risk across the journey, and what is done about it. @public */
export interface OfferingRisk {
  risk: string;
  affects?: string;
  response: 'avoid' | 'reduce' | 'transfer' | 'accept';
  owner?: string;
}

/** Direction, priorities and shared responsibility for the whole offering. @public */
export interface OfferingGovernance {
  accountable?: string;
  direction?: string;
  priorities?: string[];
  acceptableRisk?: 'low' | 'moderate' | 'high';
  risks?: OfferingRisk[];
  investment?: 'invest' | 'maintain' | 'reduce' | 'retire';
  decisionRights?: Array<{ decision: string; heldBy: string }>;
  reviewEvery?: string;
  lastReviewed?: string;
}

/** How one can see whether an offering works for people. @public */
export interface OfferingMeasure {
  name: string;
  metric: string;
  perspective?: Perspective;
  unit?: string;
  target?: number;
  direction?: MeasureDirection;
  source?: string;
}

/** What was learned, and what it changes. @public */
export interface OfferingImprovement {
  title: string;
  learnedFrom: 'support' | 'use' | 'measure' | 'incident' | 'feedback';
  learnedAt?: string;
  changes?: string;
  status: 'proposed' | 'planned' | 'done';
  /** The ISO 8601 date since which the change is in use. */
  doneOn?: string;
  url?: string;
}

/** What the `spec` of a Product and that of a Service have in common. @public */
export interface OfferingSpec {
  type: string;
  lifecycle: string;
  owner: string;
  need: string;
  outcomes?: OfferingOutcome[];
  stakeholders?: OfferingStakeholder[];
  suppliers?: OfferingSupplier[];
  governance?: OfferingGovernance;
  measures?: OfferingMeasure[];
  improvements?: OfferingImprovement[];
}
