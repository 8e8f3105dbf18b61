import type { Edge, FlowGraph } from './graph';

/** A way of work from one step that is no wait to the next one, with the wait steps in between drawn together. */
export interface Route {
  from: number;
  to: number;
  /** The edges that it consists of, in order; one more than there are wait steps. */
  edges: readonly Edge[];
}

interface Trail {
  edge: Edge;
  before?: Trail;
}

/**
 * How many edges may be walked along behind wait steps. Where many ways meet in front of a queue and part behind it, each
 * pair of them is a route of its own, and their number grows with the square of the steps.
 */
const MOST_WALKED = 100_000;

interface Budget {
  left: number;
  isOverrun: boolean;
}

function edgesOf(trail: Trail): Edge[] {
  const edges: Edge[] = [];
  for (let t: Trail | undefined = trail; t; t = t.before) edges.push(t.edge);
  return edges.reverse();
}

/** Walks through the wait steps behind an edge, as far as the budget allows. */
function walkThroughWaits(
  graph: FlowGraph,
  first: Edge,
  budget: Budget,
): Route[] {
  const routes: Route[] = [];
  const seen = new Set<number>();
  const open: Trail[] = [{ edge: first }];
  for (let trail = open.pop(); trail; trail = open.pop()) {
    const { to } = trail.edge;
    if (graph.steps[to].type !== 'wait') {
      const edges = edgesOf(trail);
      budget.left -= edges.length;
      routes.push({ from: first.from, to, edges });
    } else if (budget.left <= 0) {
      budget.isOverrun = true;
    } else if (!seen.has(to)) {
      seen.add(to);
      budget.left -= graph.forward[to].length;
      // The last one is taken up first, so that routes come in the order of the descriptor.
      for (const edge of graph.forward[to].toReversed()) {
        open.push({ edge, before: trail });
      }
    }
  }
  return routes;
}

/**
 * The ways of work between steps, wait steps drawn together: `a → wait → b` is one route from `a` to `b`.
 *
 * @returns the routes in the order of the descriptor, and whether they are all there are
 */
export function findRoutes(graph: FlowGraph): {
  routes: Route[];
  complete: boolean;
} {
  const budget: Budget = { left: MOST_WALKED, isOverrun: false };
  const routes: Route[] = [];
  for (const edges of graph.forward) {
    for (const edge of edges) {
      if (graph.steps[edge.from].type === 'wait') continue;
      if (graph.steps[edge.to].type !== 'wait') {
        routes.push({ from: edge.from, to: edge.to, edges: [edge] });
        continue;
      }
      for (const route of walkThroughWaits(graph, edge, budget)) {
        routes.push(route);
      }
    }
  }
  return { routes, complete: !budget.isOverrun };
}
