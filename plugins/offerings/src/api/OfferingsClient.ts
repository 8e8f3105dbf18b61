import { parseEntityRef } from '@backstage/catalog-model';
import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import { ForwardedError, ResponseError } from '@backstage/errors';
import type { ValueModel } from '@offerings/backstage-plugin-offerings-common';
import type { GetValueModelOptions, OfferingsApi } from './OfferingsApi';

async function readJson<T>(response: Response): Promise<T> {
  try {
    return await response.json();
  } catch (error) {
    throw new ForwardedError('The offerings backend sent no JSON', error);
  }
}

/** Asks the offerings backend over HTTP. @public */
export class OfferingsClient implements OfferingsApi {
  private readonly discoveryApi: DiscoveryApi;
  private readonly fetchApi: FetchApi;

  constructor(options: { discoveryApi: DiscoveryApi; fetchApi: FetchApi }) {
    this.discoveryApi = options.discoveryApi;
    this.fetchApi = options.fetchApi;
  }

  /** {@inheritDoc OfferingsApi.getValueModel} */
  async getValueModel(
    entityRef: string,
    options?: GetValueModelOptions,
  ): Promise<ValueModel> {
    const { kind, namespace, name } = parseEntityRef(entityRef);
    const path = [kind, namespace, name].map(encodeURIComponent).join('/');
    const query = options?.within
      ? `?${new URLSearchParams({ within: options.within })}`
      : '';
    const baseUrl = await this.discoveryApi.getBaseUrl('offerings');
    const response = await this.fetchApi.fetch(
      `${baseUrl}/v1/offerings/${path}${query}`,
      { signal: options?.signal },
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return readJson(response);
  }
}
