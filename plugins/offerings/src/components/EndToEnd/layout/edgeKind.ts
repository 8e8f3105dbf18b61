import type { FlowEdge } from '@offerings/backstage-plugin-offerings-common';

/** How an edge looks. */
export type EdgeKind =
  | 'flow'
  | 'handoff'
  | 'weak'
  | 'touchpoint'
  | 'rework'
  | 'learning'
  | 'backward';

/** All looks of edges, in the order of the legend. */
export const EDGE_KINDS: readonly EdgeKind[] = [
  'flow',
  'handoff',
  'weak',
  'touchpoint',
  'rework',
  'learning',
  'backward',
];

/** What matters most about an edge. */
export function edgeKind(edge: FlowEdge): EdgeKind {
  if (edge.kind !== 'forward') {
    return edge.kind;
  }
  if (edge.weak) {
    return 'weak';
  }
  return edge.crossing === 'none' ? 'flow' : edge.crossing;
}
