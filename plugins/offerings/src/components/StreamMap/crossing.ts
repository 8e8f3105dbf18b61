import type {
  FlowEdge,
  LadderRung,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { idsOf } from '../StreamFlow';

/** What happens to the work on its way into a step, where it changes hands. */
export type CrossingInto = Exclude<FlowEdge['crossing'], 'none'>;

/** Whether work changes hands between two rungs of the main path, with the queue between them. */
export function crossingInto(
  rung: LadderRung,
  previous: LadderRung | undefined,
  flow: ValueStreamFlow,
): CrossingInto | undefined {
  const from = previous?.step?.id;
  if (from === undefined) return undefined;
  const way = [from, ...idsOf(rung)];
  const crossings = new Set(
    flow.edges
      .filter(edge => edge.onMainPath)
      .filter(edge => way.indexOf(edge.to) === way.indexOf(edge.from) + 1)
      .filter(edge => way.includes(edge.from))
      .map(({ crossing }) => crossing),
  );
  if (crossings.has('handoff')) return 'handoff';
  return crossings.has('touchpoint') ? 'touchpoint' : undefined;
}
