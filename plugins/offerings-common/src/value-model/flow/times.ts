import type { Count } from '../../api';
import type { FirstPass } from './firstPass';
import { reachedFrom, type FlowGraph } from './graph';
import { knownTime, processTimeOf } from './known';
import { countsForLeadTime } from './mainPath';
import type { ModelStep } from './types';

/** What the times of a step depend on. */
export type TimedStep = Pick<
  ModelStep,
  'type' | 'stage' | 'performers' | 'stakeholder' | 'processTime' | 'waitTime'
>;

/** The times of one step of the main path, in milliseconds. */
export interface StepTimes {
  place: number;
  /** `undefined` where it is not known. */
  process: number | undefined;
  /** `undefined` where it is not known. */
  wait: number | undefined;
}

/** The times of a value stream, in milliseconds. */
export interface StreamTimes {
  /** The steps that count for the lead time, in the order of the main path. */
  steps: StepTimes[];
  processTime: number;
  waitTime: number;
  leadTime: number;
  timed: Count;
  /** Process time ÷ lead time; `undefined` while a time is missing, or where there is none at all. */
  flowEfficiency: number | undefined;
}

function sum(times: Iterable<number | undefined>): number {
  let total = 0;
  for (const time of times) total += time ?? 0;
  return total;
}

function hasSomebody(step: TimedStep): boolean {
  return step.performers.length > 0 || step.stakeholder !== undefined;
}

function isSamePerformer(one: TimedStep, other: TimedStep): boolean {
  const performers = new Set(one.performers);
  return (
    other.performers.some(performer => performers.has(performer)) ||
    (one.stakeholder !== undefined && one.stakeholder === other.stakeholder)
  );
}

/**
 * A missing wait is none where whoever did the step before goes on, and before the first step: lead time starts when the
 * demand arrives, and there is nobody yet who could keep it waiting. A wait step consists of its wait, so one without it
 * is never known.
 */
function waitOf(step: TimedStep, previous: TimedStep | undefined) {
  const wait = knownTime(step.waitTime);
  if (wait !== undefined || step.type === 'wait') return wait;
  return !previous || isSamePerformer(previous, step) ? 0 : undefined;
}

/** The times of the steps of a path that count for its lead time, given by their places. */
export function timeSteps(
  steps: readonly TimedStep[],
  path: readonly number[],
): StepTimes[] {
  const times: StepTimes[] = [];
  let previous: TimedStep | undefined;
  for (const place of path) {
    const step = steps[place];
    if (countsForLeadTime(step)) {
      times.push({
        place,
        process: step.type === 'wait' ? 0 : processTimeOf(step),
        wait: waitOf(step, previous),
      });
    }
    // A queue without performers is in nobody's hands: it does not change whose turn it was.
    if (step.type !== 'wait' || hasSomebody(step)) previous = step;
  }
  return times;
}

/**
 * Lead time, process time and flow efficiency along the main path, without `improve`.
 *
 * @remarks
 * - process time = Σ process times
 * - lead time = Σ (wait time before the step + process time)
 * - flow efficiency = process time ÷ lead time
 *
 * After Karen Martin and Mike Osterling, *Value Stream Mapping* (2013), where the last is called activity ratio. Unknown
 * is not zero: with a time missing, the sums are lower bounds and there is no flow efficiency.
 */
export function measureTimes(
  graph: FlowGraph,
  path: readonly number[],
): StreamTimes {
  const steps = timeSteps(graph.steps, path);
  const processTime = sum(steps.map(({ process }) => process));
  const waitTime = sum(steps.map(({ wait }) => wait));
  const leadTime = processTime + waitTime;
  const known = steps.filter(
    ({ process, wait }) => process !== undefined && wait !== undefined,
  ).length;
  const isComplete = known === steps.length && leadTime > 0;
  return {
    steps,
    processTime,
    waitTime,
    leadTime,
    timed: { known, of: steps.length },
    flowEfficiency: isComplete ? processTime / leadTime : undefined,
  };
}

/**
 * Effort beside the main path, in milliseconds: the process time of the other work on the same first pass, such as a
 * parallel branch. A branch that is not taken, `improve` and what follows the outcome are no part of it.
 */
export function measureEffort(
  graph: FlowGraph,
  firstPass: FirstPass,
  path: readonly number[],
  ends: ReadonlySet<number>,
): number {
  const onPath = new Set(path);
  const outcomes = [...ends].filter(end => !onPath.has(end));
  const last = path.slice(-1);
  const following = reachedFrom(
    graph.forward,
    [...outcomes, ...last].flatMap(end =>
      graph.forward[end].map(({ to }) => to),
    ),
  );
  return sum(
    graph.steps.map((step, place) =>
      firstPass.visited[place] &&
      !onPath.has(place) &&
      !following[place] &&
      countsForLeadTime(step)
        ? processTimeOf(step)
        : 0,
    ),
  );
}
