import type { ForwardEdges } from './graph';

/** How many steps one pass follows at once: the bits of an integer. */
const AT_ONCE = 32;

interface BackwardEdge {
  readonly from: number;
  readonly to: number;
}

function groupByTarget<E extends BackwardEdge>(edges: readonly E[]) {
  const groups = new Map<number, E[]>();
  for (const edge of edges) {
    const group = groups.get(edge.to);
    if (group) group.push(edge);
    else groups.set(edge.to, [edge]);
  }
  return [...groups];
}

/** For each step, the bits of those starts that lead to it. */
function followAtOnce(
  forward: ForwardEdges,
  starts: readonly number[],
): Int32Array {
  const reachedBy = new Int32Array(forward.length);
  for (const [bit, start] of starts.entries()) reachedBy[start] |= 1 << bit;
  for (const [place, edges] of forward.entries()) {
    if (reachedBy[place] === 0) continue;
    for (const { to } of edges) reachedBy[to] |= reachedBy[place];
  }
  return reachedBy;
}

/**
 * Those of the backward edges that close a cycle: forward edges lead from their target to their source.
 *
 * @remarks
 * One pass over the forward edges answers for 32 targets, so that a stream with many loops costs little more than one
 * with few.
 */
export function findCycles<E extends BackwardEdge>(
  forward: ForwardEdges,
  backward: readonly E[],
): Set<E> {
  const closing = new Set<E>();
  const groups = groupByTarget(backward);
  for (let first = 0; first < groups.length; first += AT_ONCE) {
    const chunk = groups.slice(first, first + AT_ONCE);
    const reachedBy = followAtOnce(
      forward,
      chunk.map(([target]) => target),
    );
    for (const [bit, [, edges]] of chunk.entries()) {
      for (const edge of edges) {
        if (reachedBy[edge.from] & (1 << bit)) closing.add(edge);
      }
    }
  }
  return closing;
}
