import type { Finding, ValueStreamFlow } from '../../api';
import { toIsoDuration } from '../../text';
import { describeEdges, describeRework } from './describeEdges';
import { describeSteps } from './describeSteps';
import { readEdges } from './edges';
import {
  findDelays,
  findHiddenDependencies,
  findRepeatedEffort,
  findWeakHandoffs,
} from './findings';
import { walkFirstPass } from './firstPass';
import { findCrossings } from './handoffs';
import { findMainPath } from './mainPath';
import { findEnds } from './outcome';
import { rollQuality } from './quality';
import { quote } from './sentences';
import { measureEffort, measureTimes } from './times';
import type { FlowSurroundings, ModelStream } from './types';

/**
 * Works out how work flows through a value stream: the ways between its steps, the main path with its times and its
 * quality, where work changes hands, and what stands out.
 *
 * @remarks
 * After Karen Martin and Mike Osterling, *Value Stream Mapping* (2013). It never fails: what the descriptor gets wrong
 * is left out and told in `warnings`. The input is not changed.
 */
export function buildFlow(
  stream: ModelStream,
  around: FlowSurroundings,
): ValueStreamFlow {
  const { steps } = stream;
  const { graph, warnings: edgeWarnings } = readEdges(steps);
  const { ends, warnings: endWarnings } = findEnds(stream, graph);
  const firstPass = walkFirstPass(graph, ends);
  const { path, warnings: pathWarnings } = findMainPath(graph, firstPass, ends);
  const times = measureTimes(graph, path);
  const effort = measureEffort(graph, firstPass, path, ends);
  const quality = rollQuality(graph, firstPass, path);
  const crossings = findCrossings(graph, around);
  const findings: Finding[] = [
    ...findDelays(graph, times),
    ...findRepeatedEffort(graph),
    ...findWeakHandoffs(crossings.handoffs, steps),
    ...findHiddenDependencies(steps, around),
  ];
  return {
    valueStream: stream.ref,
    realizes: [...around.realizes],
    demand: stream.demand,
    outcome: stream.outcome,
    observedOn: stream.observedOn,
    steps: describeSteps(steps, around, path, ends),
    edges: describeEdges(graph, crossings, path),
    mainPath: path.map(place => steps[place].id),
    processTime: toIsoDuration(times.processTime),
    waitTime: toIsoDuration(times.waitTime),
    leadTime: toIsoDuration(times.leadTime),
    timed: times.timed,
    effort: toIsoDuration(effort),
    flowEfficiency: times.flowEfficiency,
    rolledPercentCompleteAndAccurate: quality.rolled,
    rated: quality.rated,
    handoffs: crossings.handoffs,
    touchpoints: steps
      .filter(({ stakeholder }) => stakeholder !== undefined)
      .map(({ id }) => id),
    rework: describeRework(graph),
    findings,
    warnings: [
      ...edgeWarnings,
      ...endWarnings,
      ...pathWarnings,
      ...firstPass.starts
        .slice(1)
        .map(place => `Nothing leads to ${quote(steps[place].title)}.`),
      ...crossings.warnings,
    ],
  };
}
