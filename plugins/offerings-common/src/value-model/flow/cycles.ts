import type { ForwardEdges } from './graph';

/** How many steps one pass follows at once: the bits of an integer. */
const AT_ONCE = 32;

interface BackwardEdge {
  readonly from: number;
  readonly to: number;
}

interface Loops<E> {
  /** Where they lead back to. */
  target: number;
  edges: E[];
  /** The last step that one of them starts from. */
  last: number;
}

function groupByTarget<E extends BackwardEdge>(backward: readonly E[]) {
  const groups = new Map<number, Loops<E>>();
  for (const edge of backward) {
    const group = groups.get(edge.to);
    if (group) {
      group.edges.push(edge);
      group.last = Math.max(group.last, edge.from);
    } else {
      groups.set(edge.to, { target: edge.to, edges: [edge], last: edge.from });
    }
  }
  return [...groups.values()].sort((one, other) => one.target - other.target);
}

/** For each step up to the last that matters, the bits of those targets that lead to it. */
function followAtOnce<E>(
  forward: ForwardEdges,
  chunk: ReadonlyArray<Loops<E>>,
): Int32Array {
  const reachedBy = new Int32Array(forward.length);
  let last = 0;
  for (const [bit, group] of chunk.entries()) {
    reachedBy[group.target] |= 1 << bit;
    last = Math.max(last, group.last);
  }
  for (let place = chunk[0].target; place < last; place++) {
    if (reachedBy[place] === 0) continue;
    for (const { to } of forward[place]) reachedBy[to] |= reachedBy[place];
  }
  return reachedBy;
}

/**
 * Those of the backward edges that close a cycle: forward edges lead from their target to their source.
 *
 * @remarks
 * One pass over the forward edges answers for 32 targets that lie near each other, so that a stream with many loops
 * costs little more than one with few.
 */
export function findCycles<E extends BackwardEdge>(
  forward: ForwardEdges,
  backward: readonly E[],
): Set<E> {
  const closing = new Set<E>();
  const groups = groupByTarget(backward);
  for (let first = 0; first < groups.length; first += AT_ONCE) {
    const chunk = groups.slice(first, first + AT_ONCE);
    const reachedBy = followAtOnce(forward, chunk);
    for (const [bit, { edges }] of chunk.entries()) {
      for (const edge of edges) {
        if (reachedBy[edge.from] & (1 << bit)) closing.add(edge);
      }
    }
  }
  return closing;
}
