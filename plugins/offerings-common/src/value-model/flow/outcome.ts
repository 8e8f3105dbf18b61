import { reachedFrom, type FlowGraph } from './graph';
import { quote } from './sentences';
import type { ModelStream } from './types';

const FIRST = 0;

function defaultEnd(graph: FlowGraph): number[] {
  const { steps } = graph;
  if (steps.length === 0) return [];
  const lastDeliver = steps.findLastIndex(({ stage }) => stage === 'deliver');
  return [lastDeliver === -1 ? steps.length - 1 : lastDeliver];
}

function readEndsAt(stream: ModelStream) {
  const named = new Set(stream.endsAt);
  const ends: number[] = [];
  for (const [place, { id }] of stream.steps.entries()) {
    if (named.delete(id)) ends.push(place);
  }
  const warnings = [...named].map(
    id =>
      `The outcome is to be reached at ${quote(id)}, which is no step here.`,
  );
  return { ends, warnings };
}

function warnOfUnreached(graph: FlowGraph, ends: number[]): string[] {
  const reached = reachedFrom(graph.forward, ends.length > 0 ? [FIRST] : []);
  return ends
    .filter(end => !reached[end])
    .map(
      end =>
        `No way leads from ${quote(graph.steps[FIRST].title)} to ${quote(
          graph.steps[end].title,
        )}, where the outcome is to be reached.`,
    );
}

/**
 * The steps where the outcome is reached: those that `endsAt` names, else the last step of `deliver`, else the last step.
 */
export function findEnds(
  stream: ModelStream,
  graph: FlowGraph,
): { ends: ReadonlySet<number>; warnings: string[] } {
  const named = readEndsAt(stream);
  const ends = named.ends.length > 0 ? named.ends : defaultEnd(graph);
  return {
    ends: new Set(ends),
    warnings: [...named.warnings, ...warnOfUnreached(graph, ends)],
  };
}
