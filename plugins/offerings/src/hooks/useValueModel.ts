import { useApi } from '@backstage/core-plugin-api';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import { useCallback, useEffect, useMemo, useReducer } from 'react';
import { offeringsApiRef } from '../api';
import { valueModelStoreOf, type ValueModelState } from './ValueModelStore';

/** A value model on its way to the screen. @public */
export interface ValueModelView {
  /** True while it is asked for, also again; the model known so far stays. */
  loading: boolean;
  error?: Error;
  model?: ValueModel;
  /** Asks again, past what is known. */
  retry: () => void;
}

const NOTHING_TO_LOAD: ValueModelState = { loading: false };

/**
 * The value model of an offering. Everyone who asks for the same one at the same time shares one request.
 *
 * @param entityRef - the full ref of a Product or Service; `undefined` asks for nothing
 * @param within - for a Service, the full ref of the delivered Product whose model to show
 * @public
 */
export function useValueModel(
  entityRef: string | undefined,
  within?: string,
): ValueModelView {
  const store = valueModelStoreOf(useApi(offeringsApiRef));
  const [, rerender] = useReducer((count: number) => count + 1, 0);
  const query = useMemo(
    () => (entityRef === undefined ? undefined : { entityRef, within }),
    [entityRef, within],
  );
  useEffect(
    () => (query ? store.watch(query, rerender) : undefined),
    [store, query],
  );
  const retry = useCallback(() => {
    if (query) store.reload(query);
  }, [store, query]);
  return { ...(query ? store.peek(query) : NOTHING_TO_LOAD), retry };
}
