import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { Entity } from '@backstage/catalog-model';
import type { PracticeEntityV1alpha1 } from '@offerings/backstage-plugin-offerings-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { servedBy, supportedStreams } from './served';

/** Reads, in one batch, the value streams that a practice supports, and tells where it is applied. */
export function useServed(practice: PracticeEntityV1alpha1) {
  const catalogApi = useApi(catalogApiRef);
  const refs = supportedStreams(practice);
  const { value, ...state } = useAsyncRetry(async () => {
    const streams = new Map<string, Entity>();
    if (refs.length === 0) return streams;
    const { items } = await catalogApi.getEntitiesByRefs({ entityRefs: refs });
    for (const [index, entity] of items.entries()) {
      if (entity) streams.set(refs[index], entity);
    }
    return streams;
  }, [catalogApi, refs.join()]);
  return { ...state, served: value && servedBy(practice, value) };
}
