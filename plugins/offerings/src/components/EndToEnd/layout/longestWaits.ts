import {
  parseDuration,
  type ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { stepKey } from './mapSteps';

/** The key of the step with the longest wait on each value stream's main path. */
export function longestWaits(
  flows: readonly ValueStreamFlow[],
): ReadonlySet<string> {
  return new Set(
    flows.flatMap(flow => {
      const id = longestWait(flow);
      return id === undefined ? [] : [stepKey(flow.valueStream, id)];
    }),
  );
}

function longestWait({ steps }: ValueStreamFlow): string | undefined {
  let longest = 0;
  let id: string | undefined;
  for (const step of steps) {
    const wait = step.onMainPath ? parseDuration(step.waitTime ?? '') ?? 0 : 0;
    if (wait > longest) {
      longest = wait;
      id = step.id;
    }
  }
  return id;
}
