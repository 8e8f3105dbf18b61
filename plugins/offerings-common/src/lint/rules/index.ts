import { deliversNothing } from './deliversNothing';
import { duplicateEntity } from './duplicateEntity';
import type { SetRule } from './rule';
import { unknownLearning } from './unknownLearning';
import { unknownMeasure } from './unknownMeasure';
import { unknownStakeholder } from './unknownStakeholder';
import { unknownSupplier } from './unknownSupplier';
import { unresolvedRef } from './unresolvedRef';
import { weakHandoff } from './weakHandoff';

/** What is looked for in every entity, whatever its kind. */
export const ANY_KIND_RULES: readonly SetRule[] = [duplicateEntity];

/** What is looked for in the entities of our kinds. */
export const OWN_KIND_RULES: readonly SetRule[] = [
  unresolvedRef,
  deliversNothing,
  unknownStakeholder,
  unknownSupplier,
  unknownMeasure,
  unknownLearning,
  weakHandoff,
];
