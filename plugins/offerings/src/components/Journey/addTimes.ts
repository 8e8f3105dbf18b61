import type { LadderTime } from '@offerings/backstage-plugin-offerings-common';

/** Several times together, as far as they are known. */
export function addTimes(times: readonly LadderTime[]): LadderTime {
  return {
    known: times.reduce((sum, { known }) => sum + known, 0),
    complete: times.every(({ complete }) => complete),
  };
}
