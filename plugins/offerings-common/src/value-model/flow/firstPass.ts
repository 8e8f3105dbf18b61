import { leadingTo, reachedFrom, type Edge, type FlowGraph } from './graph';

/** The way of work that meets no rework, where every decision falls as it mostly does. */
export interface FirstPass {
  /** The forward edges out of each step that work takes; of a decision's, one. */
  taken: ReadonlyArray<readonly Edge[]>;
  /** Whether work comes by each step, by its place. */
  visited: readonly boolean[];
  /** The places that work starts at: the first one, and every other that nothing leads to. */
  starts: readonly number[];
}

/** The edge with the highest share; one without a share stands behind those that have one, and the first before equals. */
export function mostTaken(edges: readonly Edge[]): Edge {
  return edges.reduce((best, edge) =>
    (edge.share ?? -1) > (best.share ?? -1) ? edge : best,
  );
}

function findStarts(graph: FlowGraph): number[] {
  const ledTo = new Set(
    graph.edges.filter(({ from, to }) => from !== to).map(({ to }) => to),
  );
  return [...graph.steps.keys()].filter(
    place => place === 0 || !ledTo.has(place),
  );
}

/**
 * Follows work through the stream for the first time.
 *
 * @remarks
 * A decision takes the branch with the highest share, else the first, of those that lead to the outcome: where requests
 * are mostly refused, the way of one that is not refused is told. If none leads there, as after the outcome, all count.
 * Steps that nothing leads to start work of their own, such as a supplier's delivery, that others may have to wait for.
 */
export function walkFirstPass(
  graph: FlowGraph,
  ends: ReadonlySet<number>,
): FirstPass {
  const isHopeful = leadingTo(graph.forward, ends);
  const taken = graph.forward.map((edges, place) => {
    if (graph.steps[place].type !== 'decision' || edges.length < 2)
      return edges;
    const hopeful = edges.filter(({ to }) => isHopeful[to]);
    return [mostTaken(hopeful.length > 0 ? hopeful : edges)];
  });
  const starts = findStarts(graph);
  return { taken, visited: reachedFrom(taken, starts), starts };
}
