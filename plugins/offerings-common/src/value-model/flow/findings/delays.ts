import type { Finding } from '../../../api';
import { formatDuration, toIsoDuration } from '../../../text';
import type { FlowGraph } from '../graph';
import { percent, quote } from '../sentences';
import type { StreamTimes } from '../times';
import type { ModelStep } from '../types';

const MOST_DELAYS = 3;
const MOST_OF_THE_WAITING = 0.5;
/** A shorter wait would be told as "0 % of the lead time". */
const WORTH_TELLING = 0.005;

/** A wait of the main path, with the wait steps that it consists of drawn together. */
interface Wait {
  length: number;
  /** The wait steps, and the step that waits. */
  steps: ModelStep[];
}

function drawTogether(graph: FlowGraph, times: StreamTimes): Wait[] {
  const waits: Wait[] = [];
  let current: Wait = { length: 0, steps: [] };
  for (const { place, wait } of times.steps) {
    const step = graph.steps[place];
    current.length += wait ?? 0;
    current.steps.push(step);
    if (step.type !== 'wait') {
      waits.push(current);
      current = { length: 0, steps: [] };
    }
  }
  return [...waits, current];
}

/** The longest waits, until they make up most of the waiting or there are three of them. */
function pickLongest(waits: readonly Wait[], times: StreamTimes): Wait[] {
  const longest = waits
    .filter(({ length }) => length > WORTH_TELLING * times.leadTime)
    .sort((one, other) => other.length - one.length)
    .slice(0, MOST_DELAYS);
  const picked: Wait[] = [];
  let waited = 0;
  for (const wait of longest) {
    if (waited > MOST_OF_THE_WAITING * times.waitTime) break;
    waited += wait.length;
    picked.push(wait);
  }
  return picked;
}

function describe({ length, steps }: Wait, times: StreamTimes): Finding {
  const last = steps[steps.length - 1];
  const where = last.type === 'wait' ? 'in' : 'before';
  const isComplete = times.timed.known === times.timed.of;
  const ofWhat = isComplete
    ? 'the lead time'
    : 'the lead time as far as it is known';
  return {
    kind: 'delay',
    statement: `Work waits ${formatDuration(
      toIsoDuration(length),
    )} ${where} ${quote(last.title)}, ${percent(
      length / times.leadTime,
    )} of ${ofWhat}.`,
    steps: steps.map(({ id }) => id),
    refs: [...new Set(steps.flatMap(({ performers }) => performers))],
  };
}

/** Delays: the longest waits on the main path, three at most, with their share of the lead time. */
export function findDelays(graph: FlowGraph, times: StreamTimes): Finding[] {
  return pickLongest(drawTogether(graph, times), times).map(wait =>
    describe(wait, times),
  );
}
