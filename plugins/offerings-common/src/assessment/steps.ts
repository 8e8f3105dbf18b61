import type { FlowStep, StepReference, ValueStreamFlow } from '../api';
import type { OfferingFacts } from '../value-model/facts';
import { referTo } from '../value-model/stages';
import type { FixTarget } from './fix';

/** A step together with the stream that it belongs to. */
export interface StepInFlow {
  flow: ValueStreamFlow;
  step: FlowStep;
  index: number;
  reference: StepReference;
}

/** Every step of every value stream of an offering. */
export function allSteps(facts: OfferingFacts): StepInFlow[] {
  return facts.flows.flatMap(flow =>
    flow.steps.map((step, index) => ({
      flow,
      step,
      index,
      reference: referTo(flow, step),
    })),
  );
}

/** The steps that use an entity. */
export function stepsUsing(ref: string, facts: OfferingFacts): StepReference[] {
  return allSteps(facts)
    .filter(({ step }) => step.uses.includes(ref))
    .map(({ reference }) => reference);
}

/** An entity as the target of a fix. */
export function target(ref: string, facts: OfferingFacts): FixTarget {
  return { ref, entity: facts.entityOf(ref) };
}
