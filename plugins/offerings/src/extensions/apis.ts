import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { OfferingsClient, offeringsApiRef } from '../api';

const offeringsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: offeringsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new OfferingsClient(deps),
    }),
});

export const apis = [offeringsApi];
