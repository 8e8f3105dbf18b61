import type {
  ValueModel,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import {
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { matchSteps } from './matchSteps';

/** A step that the reader wants to get to; a new object each time, also for the same step. */
export interface Sought {
  step: string;
}

/** What {@link useStepFinder} gives. */
export interface StepFinder {
  /** The keys of the steps that were found, in the order of the flow; left out while nothing is looked for. */
  found?: readonly string[];
  /** How many steps there are to find. */
  total: number;
  /** The step to go to, if any. */
  sought?: Sought;
  look(query: string): void;
  /** Goes to the first of what was found; called again, to the next. */
  goOn(): void;
}

/** Finds steps among those of some value streams. */
export function useStepFinder(
  model: ValueModel,
  flows: readonly ValueStreamFlow[],
): StepFinder {
  const [query, setQuery] = useState('');
  const [sought, setSought] = useState<Sought>();
  // What is typed shows at once; what it finds may take a moment on a large map.
  const look = useCallback(
    (next: string) =>
      startTransition(() => {
        setQuery(next);
        setSought(undefined);
      }),
    [],
  );
  const found = useMemo(
    () => matchSteps(model, flows, query),
    [model, flows, query],
  );
  useEffect(() => setSought(undefined), [flows]);
  const goOn = useCallback(
    () =>
      setSought(last => {
        if (!found?.length) return undefined;
        const next = last ? found.indexOf(last.step) + 1 : 0;
        return { step: found[next % found.length] };
      }),
    [found],
  );
  const total = flows.reduce((sum, { steps }) => sum + steps.length, 0);
  return { found, total, sought, look, goOn };
}
