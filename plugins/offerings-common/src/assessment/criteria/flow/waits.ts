import type { FlowStep, ValueStreamFlow } from '../../../api';

/** Tells whether it is known how long work waits before a step. */
export type IsWaitKnown = (step: FlowStep) => boolean;

function isSamePerformer(one: FlowStep, other: FlowStep): boolean {
  return (
    one.performers.some(performer => other.performers.includes(performer)) ||
    (one.stakeholder !== undefined && one.stakeholder === other.stakeholder)
  );
}

function stepsBefore({ steps, edges }: ValueStreamFlow) {
  const byId = new Map(steps.map(step => [step.id, step]));
  const before = new Map<string, FlowStep[]>();
  for (const { from, to, kind } of edges) {
    const previous = byId.get(from);
    if (kind !== 'forward' || !previous) continue;
    before.set(to, [...(before.get(to) ?? []), previous]);
  }
  return before;
}

/**
 * Reads from a value stream which waits are known.
 *
 * @remarks
 * A wait that is not written down is none before the first step, and where whoever did the step before goes on; waits in
 * between are steps of their own. A wait step consists of its wait.
 */
export function readWaits(flow: ValueStreamFlow): IsWaitKnown {
  const before = stepsBefore(flow);
  const goesOn = (step: FlowStep) => {
    const earlier = new Set(before.get(step.id));
    for (const previous of earlier) {
      if (isSamePerformer(previous, step)) continue;
      if (previous.type !== 'wait') return false;
      for (const other of before.get(previous.id) ?? []) earlier.add(other);
    }
    return true;
  };
  return step =>
    step.waitTime !== undefined || (step.type !== 'wait' && goesOn(step));
}
