import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useEffect } from 'react';
import { offeringsApiRef } from '../api';
import { useSearchParam } from './useSearchParam';
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
  const [value, setValue] = useSearchParam(PARAM);
  const inAddress = value?.toLocaleLowerCase('en-US');

  useEffect(() => {
    if (inAddress) store.chooseWithin(entityRef, inAddress);
  }, [store, entityRef, inAddress]);

  const choose = useCallback(
    (within: string | undefined) => {
      store.chooseWithin(entityRef, within);
      setValue(within);
    },
    [store, entityRef, setValue],
  );

  return [inAddress || store.chosenWithin(entityRef), choose];
}
