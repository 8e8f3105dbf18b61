import type { Entity } from '@backstage/catalog-model';
import type {
  GovernanceModel,
  Learning,
  Measurement,
  Outcome,
  Ownership,
  PracticeCoverage,
  Reach,
  StageModel,
  Supplier,
  ValueStreamFlow,
} from '../api';
import type { DeclaredParts } from './parts';
import type { ResolvedSettings } from './settings';
import type { StepInFlow } from './steps';
import type { Member, OfferingWalk } from './walk';

/** Everything that was derived of an offering before it is judged; what the criteria look at. */
export interface OfferingFacts {
  now: Date;
  settings: ResolvedSettings;
  root: Member;
  walk: OfferingWalk;
  /** The entity behind a ref, where the reader may see it. */
  entityOf(ref: string): Entity | undefined;
  titleOf(ref: string): string;
  parts: DeclaredParts;
  suppliers: Supplier[];
  outcomes: Outcome[];
  flows: ValueStreamFlow[];
  /** Every step of every value stream. */
  steps: StepInFlow[];
  stages: StageModel[];
  reach: Reach;
  practices: PracticeCoverage;
  ownership: Ownership;
  governance: GovernanceModel;
  measurement: Measurement;
  learning: Learning;
}
