import { createRoutableExtension } from '@backstage/core-plugin-api';
import { rootRouteRef } from '../routes';
import type { LoadScreen } from '../screens/LoadScreen';
import { offeringsPlugin } from './plugin';

const loadOfferingsPage: LoadScreen = async () =>
  (await import('./OfferingsPage')).OfferingsPage;

/**
 * The page of the offerings, for a route of its own: the portfolio, the value streams, the practices, the check of a
 * descriptor and what the catalog rejected.
 *
 * @public
 */
export const OfferingsPage = offeringsPlugin.provide(
  createRoutableExtension({
    name: 'OfferingsPage',
    component: loadOfferingsPage,
    mountPoint: rootRouteRef,
  }),
);
