import { createApiRef } from '@backstage/frontend-plugin-api';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';

/** How to ask for a value model. @public */
export interface GetValueModelOptions {
  /** For a Service, the full ref of the delivered Product whose model to show; left out, the first one. */
  within?: string;
  signal?: AbortSignal;
}

/**
 * What the screens need of the offerings backend.
 *
 * @public
 */
export interface OfferingsApi {
  /**
   * The value model of one offering, as the signed-in user may see it.
   *
   * @param entityRef - the full ref of a Product or Service
   * @throws `ResponseError` for every answer that is not a success: 400 where the entity is no offering, 404 where it was
   * not found or is not visible.
   */
  getValueModel(
    entityRef: string,
    options?: GetValueModelOptions,
  ): Promise<ValueModel>;
}

/** The ref of {@link OfferingsApi}; provide another implementation to replace the client. @public */
export const offeringsApiRef = createApiRef<OfferingsApi>().with({
  id: 'plugin.offerings.client',
  pluginId: 'offerings',
});
