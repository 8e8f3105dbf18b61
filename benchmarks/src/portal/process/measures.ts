import { performance } from 'node:perf_hooks';
import type { Measure } from '../messages';

/** So long at least between two looks at what is held. */
const BETWEEN_LOOKS_MS = 500;

/** So many times as long as a look takes, since each takes all garbage away first: most of the time is for the work. */
const WORK_PER_LOOK = 10;

type Work = () => Promise<unknown>;

async function timeOf(work: Work): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function bytesHeld(): number {
  // What array buffers took is given back in the background, which the second time waits for.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** How much more than before is held at a time while something is done, at most, down to what it ends with. */
async function memoryOf(work: Work): Promise<number> {
  const before = bytesHeld();
  const result: unknown[] = [];
  let most = 0;
  let next: NodeJS.Timeout | undefined;
  const look = () => {
    most = Math.max(most, bytesHeld() - before);
  };
  const keepLooking = () => {
    const begin = performance.now();
    look();
    const pause = WORK_PER_LOOK * (performance.now() - begin);
    next = setTimeout(keepLooking, Math.max(BETWEEN_LOOKS_MS, pause));
  };
  keepLooking();
  try {
    result.push(await work());
  } finally {
    clearTimeout(next);
  }
  look();
  result.pop();
  return most;
}

/** How it is found out what some work takes. */
export const MEASURES: Readonly<
  Record<Measure, (work: Work) => Promise<number>>
> = { milliseconds: timeOf, bytes: memoryOf };
