import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
import { offeringsApiRef } from '../api';
import { valueModelStoreOf } from './ValueModelStore';

const PARAM = 'within';

/**
 * Which Product a Service is looked at as a part of, where it delivers several.
 *
 * The choice stands in the address, so that it can be shared. It is remembered as well, because the links between the
 * tabs of an entity page carry no query.
 *
 * @param entityRef - the full ref of the Service
 */
export function useWithin(
  entityRef: string,
): [within: string | undefined, choose: (within: string | undefined) => void] {
  const store = valueModelStoreOf(useApi(offeringsApiRef));
  const [searchParams, setSearchParams] = useSearchParams();
  const inAddress = searchParams.get(PARAM)?.toLocaleLowerCase('en-US');

  useEffect(() => {
    if (inAddress) store.chooseWithin(entityRef, inAddress);
  }, [store, entityRef, inAddress]);

  const choose = useCallback(
    (within: string | undefined) => {
      store.chooseWithin(entityRef, within);
      setSearchParams(
        previous => {
          const next = new URLSearchParams(previous);
          if (within) next.set(PARAM, within);
          else next.delete(PARAM);
          return next;
        },
        { replace: true },
      );
    },
    [store, entityRef, setSearchParams],
  );

  return [inAddress || store.chosenWithin(entityRef), choose];
}
