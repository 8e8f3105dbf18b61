import type { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { offeringsApiRef, type OfferingsApi } from '../api';

/** What {@link renderOnEntityPage} needs. */
export interface RenderOnEntityPageOptions {
  entity: Entity;
  /** Answers for the backend; left out, asking it fails the test. */
  getValueModel?: OfferingsApi['getValueModel'];
  /** Answers for the backend where it is asked for dependents. */
  getDependents?: OfferingsApi['getDependents'];
  /** What the catalog knows besides; left out, nothing. */
  catalog?: Entity[];
  /** What follows the path in the address, such as `?within=…`. */
  address?: string;
}

/** Renders a card or tab as on the page of an entity. */
export function renderOnEntityPage(
  element: ReactElement,
  options: RenderOnEntityPageOptions,
): RenderResult & { getValueModel: OfferingsApi['getValueModel'] } {
  const { entity, address, catalog, getDependents } = options;
  const getValueModel = jest.fn(
    options.getValueModel ??
      (async () => {
        throw new Error('No value model was expected to be asked for');
      }),
  );
  const view = renderInTestApp(
    <EntityProvider entity={entity}>{element}</EntityProvider>,
    {
      apis: [
        [offeringsApiRef, { getValueModel, getDependents }],
        [catalogApiRef, catalogApiMock({ entities: catalog })],
      ],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      initialRouteEntries: [`/${address ?? ''}`],
    },
  );
  return { ...view, getValueModel };
}
