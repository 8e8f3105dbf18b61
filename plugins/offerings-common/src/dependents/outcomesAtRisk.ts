import type { Outcome } from '../api';
import type { ModelStream } from '../value-model/flow';
import { readEdges } from '../value-model/flow/edges';
import { reachedFrom } from '../value-model/flow/graph';
import type { Member } from '../value-model/member';
import { describeOutcomes } from '../value-model/outcomes';

/** A value stream with the ids of its steps that are at risk. */
export interface StreamAtRisk {
  stream: ModelStream;
  realizes: readonly string[];
  steps: ReadonlySet<string>;
}

/** What of an offering is at risk. */
export interface AtRisk {
  members: readonly Member[];
  /** The members that rest on the entity outside of steps. */
  outright: ReadonlySet<string>;
  streams: readonly StreamAtRisk[];
}

/** Tells whose outcomes the steps at risk stand in the way of. */
function stakeholdersBehind({ stream, steps }: StreamAtRisk) {
  const { graph } = readEdges(stream.steps);
  const places = [...stream.steps.keys()];
  const atRisk = places.filter(place => steps.has(stream.steps[place].id));
  const reached = reachedFrom(graph.forward, atRisk);
  const everyone = new Set(stream.steps.map(step => step.stakeholder));
  const behind = new Set(
    places
      .filter(place => reached[place])
      .map(place => stream.steps[place].stakeholder),
  );
  return (stakeholder: string | undefined) =>
    stakeholder === undefined ||
    !everyone.has(stakeholder) ||
    behind.has(stakeholder);
}

/** Where a service promises no outcome of its own, those of its Product hold. */
function promising(members: readonly Member[], refs: Iterable<string>) {
  const promise = new Set<string>();
  for (const ref of refs) {
    const member = members.find(each => each.ref === ref);
    const [root] = members;
    promise.add(member?.spec.outcomes?.length ? ref : root.ref);
  }
  return promise;
}

/**
 * The outcomes of an offering that are behind what is at risk.
 *
 * @remarks
 * The rule: of a member that rests on the entity outside of steps, every outcome. Of a member that a value stream with
 * steps at risk realizes, the outcomes of each stakeholder who takes part in such a step or in one that comes after it;
 * going back in the stream does not count. An outcome of nobody in particular, or of somebody who takes part in no step
 * of the stream, is counted too, as nobody can rule it out. A service that promises nothing of its own stands for the
 * outcomes of its Product.
 */
export function outcomesAtRisk(risk: AtRisk): Outcome[] {
  const { members } = risk;
  const outright = promising(members, risk.outright);
  const streams = risk.streams
    .filter(({ steps }) => steps.size > 0)
    .map(stream => ({
      realizes: promising(members, stream.realizes),
      isBehind: stakeholdersBehind(stream),
    }));
  return describeOutcomes([...members]).filter(
    ({ offering, stakeholder }) =>
      outright.has(offering) ||
      streams.some(
        ({ realizes, isBehind }) =>
          realizes.has(offering) && isBehind(stakeholder),
      ),
  );
}
