import type { Handoff } from '../../api';
import type { Edge, FlowGraph } from './graph';
import { crossingOf, readParties, type Crossing } from './parties';
import { findRoutes, type Route } from './routes';
import type { FlowSurroundings } from './types';
import { judgeHandoff } from './weakness';

/** What an edge is a part of. */
export interface EdgeCrossing {
  crossing: Crossing;
  weak: boolean;
}

/** Where work changes hands. */
export interface Crossings {
  handoffs: Handoff[];
  /** Of every edge on the way of a handoff or a touchpoint. */
  edges: ReadonlyMap<Edge, EdgeCrossing>;
  warnings: string[];
}

function describe(
  graph: FlowGraph,
  route: Route,
): Pick<Handoff, 'from' | 'to' | 'via' | 'givers' | 'takers'> {
  const giver = graph.steps[route.from];
  const taker = graph.steps[route.to];
  return {
    from: giver.id,
    to: taker.id,
    via: route.edges.slice(1).map(({ from }) => graph.steps[from].id),
    givers: [...giver.performers],
    takers: [...taker.performers],
  };
}

/** An edge of several routes shows the most that happens on any of them. */
function mark(
  edges: Map<Edge, EdgeCrossing>,
  route: Route,
  { crossing, weak }: EdgeCrossing,
) {
  for (const edge of route.edges) {
    const earlier = edges.get(edge);
    edges.set(edge, {
      crossing: earlier?.crossing === 'handoff' ? 'handoff' : crossing,
      weak: weak || earlier?.weak === true,
    });
  }
}

/** Finds the handoffs and touchpoints on the forward edges of a stream, wait steps drawn together. */
export function findCrossings(
  graph: FlowGraph,
  around: FlowSurroundings,
): Crossings {
  const parties = readParties(graph.steps, around);
  const { routes, complete } = findRoutes(graph);
  const handoffs: Handoff[] = [];
  const edges = new Map<Edge, EdgeCrossing>();
  for (const route of routes) {
    const [giver, taker] = [route.from, route.to].map(place => ({
      step: graph.steps[place],
      party: parties[place],
    }));
    const crossing = crossingOf(giver.party, taker.party);
    if (crossing === 'handoff') {
      const verdict = judgeHandoff(giver, taker, around);
      handoffs.push({ ...describe(graph, route), ...verdict });
      mark(edges, route, { crossing, weak: verdict.weak });
    } else if (crossing === 'touchpoint') {
      mark(edges, route, { crossing, weak: false });
    }
  }
  const warnings = complete
    ? []
    : ['So many ways meet at wait steps that not every handoff is shown.'];
  return { handoffs, edges, warnings };
}
