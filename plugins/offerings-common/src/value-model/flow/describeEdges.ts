import type { FlowEdge, ReworkLoop } from '../../api';
import type { FlowGraph } from './graph';
import type { Crossings } from './handoffs';

/** The edges as readers see them, in the order of the descriptor. */
export function describeEdges(
  { steps, edges }: FlowGraph,
  crossings: Crossings,
  path: readonly number[],
): FlowEdge[] {
  const onward = new Map(path.map((place, index) => [place, path[index + 1]]));
  return edges.map(edge => ({
    from: steps[edge.from].id,
    to: steps[edge.to].id,
    kind: edge.kind,
    branch: edge.branch,
    when: edge.when,
    share: edge.share,
    crossing: crossings.edges.get(edge)?.crossing ?? 'none',
    weak: crossings.edges.get(edge)?.weak ?? false,
    onMainPath: onward.get(edge.from) === edge.to,
  }));
}

/** The ways back that make steps happen again. */
export function describeRework({ steps, edges }: FlowGraph): ReworkLoop[] {
  return edges
    .filter(({ kind }) => kind === 'rework')
    .map(({ from, to, share, when }) => ({
      from: steps[from].id,
      to: steps[to].id,
      share,
      when,
    }));
}
