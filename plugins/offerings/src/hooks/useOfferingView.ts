import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useValueModel, type ValueModelView } from './useValueModel';
import { useWithin } from './useWithin';

/** The offering of the entity page that is open. */
export interface OfferingView extends ValueModelView {
  entity: Entity;
  entityRef: string;
  /** The Product that was chosen for a Service that delivers several. */
  within?: string;
  /** Shows the Service as a part of another one of its Products; `undefined` for the first. */
  chooseWithin: (productRef: string | undefined) => void;
}

/** The value model of the Product or Service whose page is open, as chosen on any of its cards and tabs. */
export function useOfferingView(): OfferingView {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const [within, chooseWithin] = useWithin(entityRef);
  const view = useValueModel(entityRef, within);
  return { ...view, entity, entityRef, within, chooseWithin };
}
