import { runWorker, type Place, type Work } from './runWorker';

/** So near the answer is to the truth. */
const STEP = 1.2;

const SMALLEST_MEGABYTES = 24;
const LARGEST_MEGABYTES = 4096;

const HEAPS = Array.from(
  {
    length: Math.ceil(
      Math.log(LARGEST_MEGABYTES / SMALLEST_MEGABYTES) / Math.log(STEP),
    ),
  },
  (_, index) => Math.round(SMALLEST_MEGABYTES * STEP ** index),
);

/**
 * The smallest heap in which some work comes to its end, in megabytes.
 *
 * @remarks
 * What a process has at its peak says little: where there is room, Node lets garbage lie.
 */
export async function smallestHeap(
  work: Work,
  place: Omit<Place, 'heapMegabytes'>,
): Promise<number> {
  let tooSmall = -1;
  let enough = HEAPS.length - 1;
  while (enough - tooSmall > 1) {
    const middle = Math.floor((tooSmall + enough) / 2);
    const heapMegabytes = HEAPS[middle];
    const lap = await runWorker(work, { ...place, heapMegabytes });
    if (lap) enough = middle;
    else tooSmall = middle;
  }
  return HEAPS[enough];
}
