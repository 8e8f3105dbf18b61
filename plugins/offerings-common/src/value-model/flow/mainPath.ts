import { mostTaken, type FirstPass } from './firstPass';
import type { FlowGraph } from './graph';
import { knownTime, processTimeOf } from './known';
import { quote } from './sentences';
import type { ModelStep } from './types';

interface Onward {
  /** From the start of the step to the goal. */
  time: number;
  next?: number;
}

/** Tells whether the times of a step are part of the lead time: what was learned shapes the next pass, not this one. */
export function countsForLeadTime(step: Pick<ModelStep, 'stage'>): boolean {
  return step.stage !== 'improve';
}

function timeOf(step: ModelStep): number {
  return countsForLeadTime(step)
    ? (knownTime(step.waitTime) ?? 0) + (processTimeOf(step) ?? 0)
    : 0;
}

/** The longest way from each step to a goal, worked out from the last step back to the first. */
function lookOnward(
  steps: readonly ModelStep[],
  taken: FirstPass['taken'],
  goals: ReadonlySet<number>,
): Array<Onward | undefined> {
  const onward: Array<Onward | undefined> = steps.map(() => undefined);
  for (let place = steps.length - 1; place >= 0; place--) {
    let longest: Onward | undefined = goals.has(place)
      ? { time: 0 }
      : undefined;
    for (const { to } of taken[place]) {
      const rest = onward[to];
      if (rest && (!longest || rest.time > longest.time)) {
        longest = { time: rest.time, next: to };
      }
    }
    onward[place] = longest && {
      time: longest.time + timeOf(steps[place]),
      next: longest.next,
    };
  }
  return onward;
}

function deadEnds(taken: FirstPass['taken']): Set<number> {
  const places = [...taken.keys()];
  return new Set(places.filter(place => taken[place].length === 0));
}

function followFromFirst(onward: ReadonlyArray<Onward | undefined>): number[] {
  const path: number[] = [];
  let place: number | undefined = onward.length > 0 ? 0 : undefined;
  while (place !== undefined) {
    path.push(place);
    place = onward[place]?.next;
  }
  return path;
}

function warnOfDetours(graph: FlowGraph, path: readonly number[]): string[] {
  const warnings: string[] = [];
  for (const [index, place] of path.slice(0, -1).entries()) {
    if (graph.steps[place].type !== 'decision') continue;
    const usual = mostTaken(graph.forward[place]).to;
    const chosen = path[index + 1];
    if (usual === chosen) continue;
    const [at, there, instead] = [place, usual, chosen].map(step =>
      quote(graph.steps[step].title),
    );
    warnings.push(
      `Of the ways out of ${at}, the one to ${there} comes first but never leads to the outcome; the main path takes the one to ${instead}.`,
    );
  }
  return warnings;
}

/**
 * The main path, as places: of the ways that a first pass takes from the first step to where the outcome is reached, the
 * longest by wait and process time. Of equal ways it is the one that the descriptor names first.
 *
 * @remarks
 * Unknown times count as nothing here, so that what is known decides. Where no way leads to the outcome, the path goes on
 * to where the work stops.
 */
export function findMainPath(
  graph: FlowGraph,
  { taken }: FirstPass,
  ends: ReadonlySet<number>,
): { path: number[]; warnings: string[] } {
  const { steps } = graph;
  const toOutcome = lookOnward(steps, taken, ends);
  if (steps.length === 0 || toOutcome[0]) {
    const path = followFromFirst(toOutcome);
    return { path, warnings: warnOfDetours(graph, path) };
  }
  const path = followFromFirst(lookOnward(steps, taken, deadEnds(taken)));
  const last = quote(steps[path[path.length - 1]].title);
  return {
    path,
    warnings: [
      `The main path ends at ${last}, as the outcome is never reached from the first step.`,
    ],
  };
}
