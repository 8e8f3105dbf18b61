import type { FlowStep, ValueStreamFlow } from '../../api';
import { parseDuration } from '../../text';
import { timeSteps, type StepTimes, type TimedStep } from './times';

/** A span of time as far as it is known. @public */
export interface LadderTime {
  /** Milliseconds; a lower bound where it is not complete. */
  known: number;
  /** False where a time is missing that would add to it. */
  complete: boolean;
}

/** One rung of a time ladder: a wait, and the work that ends it. @public */
export interface LadderRung {
  /** The step at work; left out where work only waits after the last one. */
  step?: FlowStep;
  /** The wait steps before it, drawn together with its own wait. */
  queue: FlowStep[];
  wait: LadderTime;
  process: LadderTime;
  /** From the demand until the wait begins. */
  start: LadderTime;
  /** From the demand until the work is done. */
  end: LadderTime;
  /** False for what is learned for the next pass: it adds nothing to the lead time. */
  counts: boolean;
}

const NO_TIME: LadderTime = { known: 0, complete: true };

function timeOf(milliseconds: number | undefined): LadderTime {
  return { known: milliseconds ?? 0, complete: milliseconds !== undefined };
}

function add(...times: LadderTime[]): LadderTime {
  return {
    known: times.reduce((sum, { known }) => sum + known, 0),
    complete: times.every(({ complete }) => complete),
  };
}

function toTimed(step: FlowStep): TimedStep {
  return {
    ...step,
    processTime: parseDuration(step.processTime ?? ''),
    waitTime: parseDuration(step.waitTime ?? ''),
  };
}

function placesOf({ steps, mainPath }: ValueStreamFlow): number[] {
  const places = new Map(steps.map(({ id }, place) => [id, place]));
  return mainPath.flatMap(id => places.get(id) ?? []);
}

function rungOf(
  steps: FlowStep[],
  times: Array<StepTimes | undefined>,
  start: LadderTime,
): LadderRung {
  const counted = times.filter(time => time !== undefined);
  const wait = add(...counted.map(time => timeOf(time.wait)));
  const process = add(...counted.map(time => timeOf(time.process)));
  return {
    step: steps.find(({ type }) => type !== 'wait'),
    queue: steps.filter(({ type }) => type === 'wait'),
    wait,
    process,
    start,
    end: add(start, wait, process),
    counts: counted.length > 0,
  };
}

/**
 * The time ladder of a value stream: along its main path, each wait and the work that ends it, with what has passed since
 * the demand.
 *
 * @remarks
 * After Mike Rother and John Shook, *Learning to See* (1999). A time counts, and is missing, just as it is for the lead
 * time: the end of the last rung is the lead time of the flow. A wait that nobody wrote down is no wait where the same
 * people go on.
 *
 * @public
 */
export function timeLadder(flow: ValueStreamFlow): LadderRung[] {
  const path = placesOf(flow);
  const times = new Map(
    timeSteps(flow.steps.map(toTimed), path).map(time => [time.place, time]),
  );
  const rungs: LadderRung[] = [];
  let start = NO_TIME;
  let waiting: number[] = [];
  function close() {
    const rung = rungOf(
      waiting.map(place => flow.steps[place]),
      waiting.map(place => times.get(place)),
      start,
    );
    rungs.push(rung);
    start = rung.end;
    waiting = [];
  }
  for (const place of path) {
    waiting.push(place);
    if (flow.steps[place].type !== 'wait') close();
  }
  if (waiting.length > 0) close();
  return rungs;
}
