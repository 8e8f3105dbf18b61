import type { StepReference } from '../api';
import type { OfferingFacts } from '../value-model/facts';
import type { FixTarget } from './fix';

/** So many steps, in words. */
export function countSteps(steps: readonly unknown[]): string {
  return steps.length === 1 ? '1 step' : `${steps.length} steps`;
}

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
