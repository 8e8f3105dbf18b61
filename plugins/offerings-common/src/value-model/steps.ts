import type { FlowStep, StepReference, ValueStreamFlow } from '../api';
import { placesOf } from './read/places';
import { referTo } from './stages';
import type { ReachedStream } from './walk';

/** A step together with the stream that it belongs to. */
export interface StepInFlow {
  flow: ValueStreamFlow;
  step: FlowStep;
  /** Where it stands in the stream's descriptor, such as `spec.steps[2]`. */
  path: string;
  reference: StepReference;
}

/** Every step of every value stream of an offering. */
export function listSteps(
  streams: ReachedStream[],
  flows: ValueStreamFlow[],
): StepInFlow[] {
  const entities = new Map(streams.map(({ ref, entity }) => [ref, entity]));
  return flows.flatMap(flow => {
    const entity = entities.get(flow.valueStream);
    const placeOf = entity && placesOf(entity, 'spec.steps', 'id');
    return flow.steps.map(step => ({
      flow,
      step,
      path: placeOf?.(step.id) ?? 'spec.steps',
      reference: referTo(flow, step),
    }));
  });
}
