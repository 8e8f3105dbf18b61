import {
  createApiFactory,
  createPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { OfferingsClient, offeringsApiRef } from '../api';
import { rootRouteRef } from '../routes';

/**
 * The plugin in an app of the legacy frontend system.
 *
 * @public
 */
export const offeringsPlugin = createPlugin({
  id: 'offerings',
  routes: { root: rootRouteRef },
  apis: [
    createApiFactory({
      api: offeringsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new OfferingsClient(deps),
    }),
  ],
});
