import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import type {
  ValueModel,
  ValueStreamEntityV1alpha1,
  ValueStreamFlow,
} from '@offerings/backstage-plugin-offerings-common';
import { useEffect, useMemo, useState } from 'react';
import { failureKind } from '../../api/failure';
import { useValueModel } from '../../hooks';
import { useSearchParam } from '../../hooks/useSearchParam';
import { fullRef } from '../../model/refs';

/** The flow of the value stream whose page is open, as one of its offerings has it. */
export interface StreamFlowView {
  entity: ValueStreamEntityV1alpha1;
  /** The full ref of the value stream. */
  entityRef: string;
  /** The full refs of what it realizes, in the order of the descriptor. */
  offerings: string[];
  /** The one whose model is shown, or was asked for last. */
  offering?: string;
  choose: (offering: string) => void;
  loading: boolean;
  error?: Error;
  retry: () => void;
  model?: ValueModel;
  flow?: ValueStreamFlow;
}

function offeringsOf(entity: ValueStreamEntityV1alpha1): string[] {
  const refs = (entity.spec.offerings ?? []).flatMap(
    written => fullRef(written, { entity }) ?? [],
  );
  return [...new Set(refs)];
}

/** Only what is not to be read makes room for another offering; a backend that is down does not. */
function isUnreadable(error: Error | undefined): boolean {
  return error !== undefined && failureKind(error) !== 'unavailable';
}

/**
 * Finds the flow of the value stream whose page is open: in the offering that the address names (`?offering=`), else in
 * the first one that the reader may read and that has this stream.
 */
export function useStreamFlow(): StreamFlowView {
  const { entity } = useEntity<ValueStreamEntityV1alpha1>();
  const entityRef = stringifyEntityRef(entity);
  const offerings = useMemo(() => offeringsOf(entity), [entity]);
  const [named, choose] = useSearchParam('offering');
  const [passedOver, setPassedOver] = useState<readonly string[]>([]);
  const chosen = offerings.find(ref => ref === named);
  const offering =
    chosen ??
    offerings.find(ref => !passedOver.includes(ref)) ??
    offerings.at(-1);
  const { model, loading, error, retry } = useValueModel(offering);
  const flow = model?.flows.find(f => f.valueStream === entityRef);

  const isInVain =
    !chosen && !loading && (isUnreadable(error) || (model && !flow));
  const isLast = offerings.every(
    ref => ref === offering || passedOver.includes(ref),
  );
  const goesOn = Boolean(isInVain) && !isLast;
  useEffect(() => {
    if (goesOn && offering) {
      setPassedOver(before => [...before, offering]);
    }
  }, [goesOn, offering]);

  return {
    entity,
    entityRef,
    offerings,
    offering,
    choose,
    loading: (loading && !model) || goesOn,
    error,
    retry,
    model,
    flow,
  };
}
