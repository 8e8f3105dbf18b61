import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import type { Dependents } from '@offerings/backstage-plugin-offerings-common';
import { useEffect, useReducer, useState } from 'react';
import { offeringsApiRef } from '../../api';

/** What rests on an entity, on its way to the screen. */
export interface DependentsView {
  dependents?: Dependents;
  error?: Error;
  /** Asks again. */
  retry: () => void;
}

type Answer = Pick<DependentsView, 'dependents' | 'error'>;

/**
 * What rests on an entity; neither an answer nor an error while it is asked for.
 *
 * @param entityRef - the full ref of an entity of any kind
 */
export function useDependents(entityRef: string): DependentsView {
  const api = useApi(offeringsApiRef);
  const [attempt, retry] = useReducer((count: number) => count + 1, 0);
  const [answer, setAnswer] = useState<Answer>({});

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const show = (next: Answer) => {
      if (!signal.aborted) setAnswer(next);
    };
    const load = async () => {
      show({});
      try {
        show({ dependents: await api.getDependents(entityRef, { signal }) });
      } catch (error) {
        show({ error: toError(error) });
      }
    };
    load();
    return () => controller.abort();
  }, [api, entityRef, attempt]);

  return { ...answer, retry };
}
