import type { StepReference } from '../api';
import type { OfferingFacts } from '../value-model/facts';
import type { FixTarget } from './fix';

/** The steps that use an entity. */
export function stepsUsing(ref: string, facts: OfferingFacts): StepReference[] {
  return facts.steps
    .filter(({ step }) => step.uses.includes(ref))
    .map(({ reference }) => reference);
}

/** An entity as the target of a fix. */
export function target(ref: string, facts: OfferingFacts): FixTarget {
  return { ref, entity: facts.entityOf(ref) };
}
