import { findCycles } from './cycles';
import type { Edge, FlowGraph } from './graph';
import { quote } from './sentences';
import { readTargets, type Target } from './targets';
import type { ModelStep } from './types';

/** An edge whose kind is not known yet, as only all edges together tell which ones close a cycle. */
type RawEdge = Omit<Edge, 'kind'>;

function isForward(edge: { from: number; to: number }): boolean {
  return edge.to > edge.from;
}

/**
 * A decision takes one of all its ways out, the way back included. Any other step starts whatever follows it, and its
 * way back is no part of the fork.
 */
function addBranches(step: ModelStep, place: number, targets: Target[]) {
  const edges = targets.map(target => ({ from: place, ...target }));
  const isDecision = step.type === 'decision';
  const ways = isDecision ? edges.length : edges.filter(isForward).length;
  const fork = isDecision ? 'exclusive' : 'parallel';
  return edges.map((edge): RawEdge => {
    const isInFork = ways > 1 && (isDecision || isForward(edge));
    return { ...edge, branch: isInFork ? fork : 'sequence' };
  });
}

function indexIds(steps: readonly ModelStep[]): Map<string, number> {
  const placeOf = new Map<string, number>();
  for (const [place, { id }] of steps.entries()) {
    // Of two steps with the same id the first is meant.
    if (!placeOf.has(id)) placeOf.set(id, place);
  }
  return placeOf;
}

function kindOf(
  steps: readonly ModelStep[],
  edge: RawEdge,
  cycles: ReadonlySet<RawEdge>,
): Edge['kind'] {
  if (isForward(edge)) return 'forward';
  const [from, to] = [steps[edge.from], steps[edge.to]];
  if (from.stage === 'improve' && to.stage === 'discover') return 'learning';
  return cycles.has(edge) ? 'rework' : 'backward';
}

function warnOfBackward(steps: readonly ModelStep[], edge: Edge): string {
  const from = quote(steps[edge.from].title);
  const to = quote(steps[edge.to].title);
  return `${from} leads back to ${to}, from where no way leads on to ${from} again.`;
}

/**
 * Reads where each step leads, and what each way is.
 *
 * @remarks
 * An edge to a step listed later is `forward`. An edge to an earlier step, or to the same one, is `learning` where it
 * leads from `improve` to `discover`, `rework` where forward edges lead from its target to its source again, and else
 * `backward`, with a warning.
 */
export function readEdges(steps: readonly ModelStep[]): {
  graph: FlowGraph;
  warnings: string[];
} {
  const placeOf = indexIds(steps);
  const read = steps.map((_, place) => readTargets(steps, place, placeOf));
  const raw = steps.map((step, place) =>
    addBranches(step, place, read[place].targets),
  );
  const cycles = findCycles(
    raw.map(edges => edges.filter(isForward)),
    raw.flatMap(edges => edges.filter(edge => !isForward(edge))),
  );
  const edges = raw.flatMap(out =>
    out.map((edge): Edge => ({ ...edge, kind: kindOf(steps, edge, cycles) })),
  );
  const forward = steps.map((): Edge[] => []);
  for (const edge of edges) {
    if (edge.kind === 'forward') forward[edge.from].push(edge);
  }
  const backward = edges.filter(({ kind }) => kind === 'backward');
  return {
    graph: { steps, edges, forward },
    warnings: [
      ...read.flatMap(({ warnings }) => warnings),
      ...backward.map(edge => warnOfBackward(steps, edge)),
    ],
  };
}
