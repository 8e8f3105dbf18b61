import type { Finding } from '../../../api';
import type { Edge, FlowGraph } from '../graph';
import { qualityOf } from '../known';
import { percent, quote } from '../sentences';
import type { ModelStep } from '../types';
import { LOW_QUALITY } from '../weakness';

function describeLoop(graph: FlowGraph, edge: Edge): Finding {
  const from = graph.steps[edge.from];
  const to = graph.steps[edge.to];
  const how =
    edge.share === undefined
      ? 'Work goes'
      : `${percent(edge.share, 1)} of the work goes`;
  const where =
    edge.from === edge.to
      ? `through ${quote(from.title)} again`
      : `back from ${quote(from.title)} to ${quote(to.title)}`;
  const when = edge.when ? ` (${quote(edge.when)})` : '';
  return {
    kind: 'repeated-effort',
    statement: `${how} ${where}${when}.`,
    steps: [...new Set([from.id, to.id])],
    refs: [...new Set([...from.performers, ...to.performers])],
  };
}

function describeQuality(step: ModelStep, quality: number): Finding {
  return {
    kind: 'repeated-effort',
    statement: `Only ${percent(quality, 1)} of what comes out of ${quote(
      step.title,
    )} is complete and accurate.`,
    steps: [step.id],
    refs: [...new Set(step.performers)],
  };
}

/** Repeated effort: the rework loops, and the steps whose output has a %C/A under 80. */
export function findRepeatedEffort(graph: FlowGraph): Finding[] {
  const loops = graph.edges
    .filter(({ kind }) => kind === 'rework')
    .map(edge => describeLoop(graph, edge));
  const faulty = graph.steps.flatMap(step => {
    const quality = qualityOf(step);
    return quality !== undefined && quality < LOW_QUALITY
      ? [describeQuality(step, quality)]
      : [];
  });
  return [...loops, ...faulty];
}
