import type { StepReference, ValueStreamFlow } from '../api';
import { referTo } from './stages';

/** The step of an offering that an id names, seen from one of its members. */
export type StepFinder = (
  id: string | undefined,
  offering: string,
) => StepReference | undefined;

/** Finds steps by their ids, which are unique in their stream only: those of a stream that realizes the member come first. */
export function stepFinder(flows: ValueStreamFlow[]): StepFinder {
  const named = new Map<
    string,
    Array<{ realizes: string[]; reference: StepReference }>
  >();
  for (const flow of flows) {
    for (const step of flow.steps) {
      const found = { realizes: flow.realizes, reference: referTo(flow, step) };
      const known = named.get(step.id);
      if (known) known.push(found);
      else named.set(step.id, [found]);
    }
  }
  return (id, offering) => {
    const steps = (id !== undefined && named.get(id)) || [];
    const own = steps.find(({ realizes }) => realizes.includes(offering));
    return (own ?? steps[0])?.reference;
  };
}
