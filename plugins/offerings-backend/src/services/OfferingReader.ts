import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';

/** Which offering is asked for, as it stands in a request: any case, not yet checked. */
export interface OfferingPath {
  kind: string;
  namespace: string;
  name: string;
  /** For a Service, the ref of the delivered Product to show; kind and namespace may be left out. */
  within?: string;
}

/** Reads offerings on behalf of a caller. */
export interface OfferingReader {
  /**
   * The value model of one offering, as far as the caller may see it.
   *
   * @throws InputError where the path is no entity ref, the entity is no offering, or `within` is not delivered by it
   * @throws NotFoundError where the entity does not exist or the caller may not see it
   * @throws ServiceUnavailableError where the catalog does not answer
   */
  getOffering(
    path: OfferingPath,
    options: { credentials: BackstageCredentials },
  ): Promise<ValueModel>;
}
