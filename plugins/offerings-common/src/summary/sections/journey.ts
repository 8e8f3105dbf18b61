import type { Finding, ValueModel, ValueStreamFlow } from '../../api';
import { formatDuration } from '../../text';
import { percent } from '../../value-model/flow/sentences';
import { stageTitle, type OwnTerms } from '../../vocabularies';
import { count, listed } from '../limited';
import { oneOfEachFirst } from '../oneOfEachFirst';
import { named } from '../names';
import { oneLine } from '../oneLine';
import type { Section } from './section';

const MOST_STREAMS = 6;
const MOST_FINDINGS = 4;

/** How far the value streams reach, and which stages have no step. */
export function describeReach(
  { reach, stages }: ValueModel,
  own?: OwnTerms,
): Section {
  const holes = stages.filter(({ hole }) => hole);
  const names = holes.map(({ stage }) => stageTitle(stage, own)).join(', ');
  // The other statements name the holes themselves.
  const isOneSided = reach.reach.startsWith('only-');
  return {
    heading: `## Reach: ${reach.reach}`,
    lines: [
      oneLine(reach.statement),
      ...(isOneSided ? [`Stages without a step: ${names}.`] : []),
    ],
  };
}

function sayLeadTime({ leadTime, timed }: ValueStreamFlow): string {
  if (timed.known === 0) return 'lead time not known';
  const length = formatDuration(leadTime);
  return timed.known < timed.of
    ? `lead time at least ${length} (${timed.known} of ${timed.of} steps timed)`
    : `lead time ${length}`;
}

function sayQuality(flow: ValueStreamFlow): string[] {
  const { rolledPercentCompleteAndAccurate: rolled, rated } = flow;
  if (rolled === undefined) return [];
  const bound = rated.known < rated.of ? 'at most ' : '';
  return [`complete and accurate ${bound}${percent(rolled)}`];
}

function sayFlow(model: ValueModel, flow: ValueStreamFlow): string {
  const { flowEfficiency, handoffs, steps, touchpoints, valueStream } = flow;
  const weak = handoffs.filter(handoff => handoff.weak).length;
  return `${named(model, valueStream)}: ${[
    count(steps.length, 'step'),
    sayLeadTime(flow),
    flowEfficiency === undefined
      ? 'flow efficiency not known'
      : `flow efficiency ${percent(flowEfficiency)}`,
    ...sayQuality(flow),
    `${count(handoffs.length, 'handoff')} (${weak} weak)`,
    count(touchpoints.length, 'touchpoint'),
  ].join(', ')}`;
}

function sayFinding({ kind, statement }: Finding): string {
  return `${kind}: ${oneLine(statement)}`;
}

/** The value streams with their figures, and beneath each what was found in it. */
export function describeFlows(model: ValueModel): Section {
  const flows = model.flows.slice(0, MOST_STREAMS);
  const more = model.flows.length - flows.length;
  return {
    heading: '## Value streams',
    lines: [
      ...flows.flatMap(flow => [
        `- ${sayFlow(model, flow)}`,
        ...listed(
          oneOfEachFirst(flow.findings, ({ kind }) => kind),
          MOST_FINDINGS,
          sayFinding,
        ).map(line => `  ${line}`),
      ]),
      ...(more > 0 ? [`- … and ${more} more`] : []),
    ],
  };
}
