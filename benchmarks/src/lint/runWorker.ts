import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** What one process took. */
export interface Lap {
  milliseconds: number;
  /** The time of the processor, whatever else the machine does meanwhile. */
  processorMilliseconds: number;
}

/**
 * What to do with all files of a folder: `lint` runs the command line; `parse` reads them with the YAML library and
 * keeps nothing; `hold` keeps what they hold, as values.
 */
export type Work = 'lint' | 'parse' | 'hold';

/** Where a worker works. */
export interface Place {
  /** A folder with one file, to load everything with. */
  small: string;
  folder: string;
  /** The most that its heap may hold; left out, as much as Node gives it. */
  heapMegabytes?: number;
}

/**
 * Does some work in a process of its own, as the command line is used: nothing is compiled yet. Loading the program is
 * not counted.
 *
 * @returns `undefined` where it did not come to its end, as its heap was too small
 */
export async function runWorker(
  work: Work,
  { small, folder, heapMegabytes }: Place,
): Promise<Lap | undefined> {
  const worker = fork(
    resolvePackagePath('@offerings/benchmarks', 'src/lint/worker.ts'),
    [work, small, folder],
    {
      execArgv: [
        '--require',
        '@backstage/cli/config/nodeTransform.cjs',
        ...(heapMegabytes ? [`--max-old-space-size=${heapMegabytes}`] : []),
      ],
      // Of one that runs out of memory, the last words are long.
      stdio: ['ignore', 'ignore', heapMegabytes ? 'ignore' : 'inherit', 'ipc'],
    },
  );
  let lap: Lap | undefined;
  // What loads the sources tells of them as well.
  worker.on('message', (told: (Lap & { type: 'lap' }) | { type: 'watch' }) => {
    if (told.type === 'lap') lap = told;
  });
  await once(worker, 'exit');
  return lap;
}
