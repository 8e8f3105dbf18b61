import { performance } from 'node:perf_hooks';

/** One request of a load. */
export interface LoadRequest {
  /** What kind it is of. */
  kind: string;
  /** Rejects where it fails. */
  send(): Promise<unknown>;
}

/** What a load took. */
export interface LoadRun {
  /** From the first request to the last answer. */
  seconds: number;
  /** How long each answer took, in milliseconds, in the order in which they came. */
  answers: Array<{ kind: string; milliseconds: number }>;
  /** Why requests failed. */
  failures: string[];
}

/** Sends requests as so many clients would that each wait for an answer before they send the next. */
export async function closedLoop(
  requests: Iterable<LoadRequest>,
  clients: number,
): Promise<LoadRun> {
  const run: LoadRun = { seconds: 0, answers: [], failures: [] };
  const queue = requests[Symbol.iterator]();
  const client = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const { kind, send } = next.value;
      const begin = performance.now();
      try {
        await send();
        const milliseconds = performance.now() - begin;
        run.answers.push({ kind, milliseconds });
      } catch (error) {
        run.failures.push(`${kind}: ${error}`);
      }
    }
  };
  const begin = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  run.seconds = (performance.now() - begin) / 1000;
  return run;
}
