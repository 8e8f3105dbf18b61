import type { FlowEdge } from '../../api';
import type { ModelStep } from './types';

/** A way from one step to another; both are places in the list of steps. */
export interface Edge {
  from: number;
  to: number;
  kind: FlowEdge['kind'];
  branch: FlowEdge['branch'];
  when?: string;
  /** A ratio from 0 to 1. */
  share?: number;
}

/** The edges out of each step, by its place. All of them lead to steps listed later. */
export type ForwardEdges = ReadonlyArray<
  ReadonlyArray<{ readonly to: number }>
>;

/** The steps of a value stream and the ways between them. */
export interface FlowGraph {
  steps: readonly ModelStep[];
  /** In the order of the descriptor. */
  edges: readonly Edge[];
  /** The forward edges out of each step, by its place. */
  forward: ReadonlyArray<readonly Edge[]>;
}

/**
 * The steps that can be reached from any of some steps, those included, as a flag by place.
 *
 * @remarks
 * Forward edges lead to steps listed later only, so one pass over the list sees every step after all that lead to it.
 */
export function reachedFrom(
  forward: ForwardEdges,
  starts: Iterable<number>,
): boolean[] {
  const reached = forward.map(() => false);
  for (const start of starts) reached[start] = true;
  for (const [place, edges] of forward.entries()) {
    if (!reached[place]) continue;
    for (const { to } of edges) reached[to] = true;
  }
  return reached;
}

/** The steps from which any of some steps can be reached, those included, as a flag by place. */
export function leadingTo(
  forward: ForwardEdges,
  goals: Iterable<number>,
): boolean[] {
  const leads = forward.map(() => false);
  for (const goal of goals) leads[goal] = true;
  for (let place = forward.length - 1; place >= 0; place--) {
    leads[place] ||= forward[place].some(({ to }) => leads[to]);
  }
  return leads;
}
