import type { ValueStreamFlow } from '@offerings/backstage-plugin-offerings-common';
import type { MapEdge, MapStep } from './types';

/** The key of a step on the map. */
export function stepKey(valueStream: string, step: string): string {
  return `${valueStream}#${step}`;
}

/** All steps of some value streams, in the order of the flow. */
export function mapSteps(flows: readonly ValueStreamFlow[]): MapStep[] {
  return flows.flatMap((flow, stream) =>
    flow.steps.map((step, index) => ({
      key: stepKey(flow.valueStream, step.id),
      valueStream: flow.valueStream,
      stream,
      index,
      step,
    })),
  );
}

/** All edges of some value streams whose two ends are there. */
export function mapEdges(flows: readonly ValueStreamFlow[]): MapEdge[] {
  return flows.flatMap(flow => {
    const ids = new Set(flow.steps.map(step => step.id));
    return flow.edges
      .filter(edge => ids.has(edge.from) && ids.has(edge.to))
      .map((edge, index) => ({
        key: `${flow.valueStream}#${edge.from}>${edge.to}#${index}`,
        from: stepKey(flow.valueStream, edge.from),
        to: stepKey(flow.valueStream, edge.to),
        edge,
      }));
  });
}
