import { performance } from 'node:perf_hooks';
import type { Measure } from '../messages';

/** So often it is looked at what is held; each look takes all garbage away first. */
const LOOK_EVERY_MS = 500;

type Work = () => Promise<unknown>;

async function timeOf(work: Work): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function bytesHeld(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** How much more than before is held at a time while something is done, at most, down to what it ends with. */
async function memoryOf(work: Work): Promise<number> {
  const before = bytesHeld();
  const result: unknown[] = [];
  let most = 0;
  const look = () => {
    most = Math.max(most, bytesHeld() - before);
  };
  const looking = setInterval(look, LOOK_EVERY_MS);
  try {
    result.push(await work());
  } finally {
    clearInterval(looking);
  }
  look();
  result.pop();
  return most;
}

/** How it is found out what some work takes. */
export const MEASURES: Readonly<
  Record<Measure, (work: Work) => Promise<number>>
> = { milliseconds: timeOf, bytes: memoryOf };
