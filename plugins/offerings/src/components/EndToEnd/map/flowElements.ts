import { Position } from '@xyflow/react';
import { edgeKind, type MapLayout } from '../layout';
import type { RouteEdgeType } from './RouteEdge';
import type { StepNodeType } from './StepNode';

/** The parts of a map as the library that pans and zooms takes them. */
export interface FlowElements {
  nodes: StepNodeType[];
  edges: RouteEdgeType[];
}

/** The list says where each step leads, with all that an arrow shows. The library would add words in English. */
const UNSPOKEN = {
  'aria-hidden': true,
  'aria-label': undefined,
  'aria-roledescription': undefined,
};

/** Makes nodes of the steps and edges of the arrows. */
export function toFlowElements({ nodes, edges }: MapLayout): FlowElements {
  // What matters more lies on top.
  const rank = ({ edge }: MapLayout['edges'][number]) =>
    Number(edgeKind(edge) !== 'flow') + 2 * Number(edge.onMainPath);
  return {
    nodes: nodes.map(toNode),
    edges: [...edges].sort((a, b) => rank(a) - rank(b)).map(toEdge),
  };
}

/** Says all that the library would else measure in the page, step by step, before it draws the first arrow. */
function toNode(box: MapLayout['nodes'][number]): StepNodeType {
  const { width, height } = box;
  return {
    id: box.key,
    type: 'step',
    position: { x: box.x, y: box.y },
    width,
    height,
    measured: { width, height },
    handles: [
      { type: 'target', position: Position.Left, x: 0, y: height / 2 },
      { type: 'source', position: Position.Right, x: width, y: height / 2 },
    ],
    // The button says what it is.
    domAttributes: { 'aria-roledescription': undefined },
    data: { box },
  };
}

function toEdge(route: MapLayout['edges'][number]): RouteEdgeType {
  return {
    id: route.key,
    type: 'route',
    source: route.from,
    target: route.to,
    domAttributes: UNSPOKEN,
    data: { route },
  };
}
