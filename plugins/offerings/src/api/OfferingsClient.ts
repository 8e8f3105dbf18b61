import { parseEntityRef } from '@backstage/catalog-model';
import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import { ForwardedError, ResponseError } from '@backstage/errors';
import type {
  Dependents,
  LintAnswer,
  PortfolioFilter,
  PortfolioPage,
  PortfolioQuery,
  RejectedDescriptors,
  SourceFile,
  Trend,
  ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import type {
  GetValueModelOptions,
  OfferingsApi,
  RequestOptions,
} from './OfferingsApi';

type Query = Readonly<
  Record<
    string,
    string | number | boolean | ReadonlyArray<string> | null | undefined
  >
>;

function pathOf(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return [kind, namespace, name].map(encodeURIComponent).join('/');
}

/** A list becomes a parameter for each of its items, as openapi.yaml says. */
function queryOf(query: Query): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    const values = Array.isArray(value) ? value : [value];
    for (const each of values) params.append(key, String(each));
  }
  const text = params.toString();
  return text && `?${text}`;
}

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
    const path = `offerings/${pathOf(entityRef)}`;
    const within = options?.within || undefined;
    return readJson(await this.get(path, { within }, options));
  }

  /** {@inheritDoc OfferingsApi.getPortfolio} */
  async getPortfolio(
    query: PortfolioQuery,
    options?: RequestOptions,
  ): Promise<PortfolioPage> {
    return readJson(await this.get('offerings', query, options));
  }

  /** {@inheritDoc OfferingsApi.getPortfolioCsv} */
  async getPortfolioCsv(
    filter: PortfolioFilter,
    options?: RequestOptions,
  ): Promise<Blob> {
    const response = await this.get('offerings.csv', filter, options);
    return response.blob();
  }

  /** {@inheritDoc OfferingsApi.getTrend} */
  async getTrend(
    entityRef: string,
    days: number,
    options?: RequestOptions,
  ): Promise<Trend> {
    const path = `offerings/${pathOf(entityRef)}/trend`;
    return readJson(await this.get(path, { days }, options));
  }

  /** {@inheritDoc OfferingsApi.getDependents} */
  async getDependents(
    entityRef: string,
    options?: RequestOptions,
  ): Promise<Dependents> {
    const path = `dependents/${pathOf(entityRef)}`;
    return readJson(await this.get(path, {}, options));
  }

  /** {@inheritDoc OfferingsApi.lint} */
  async lint(
    files: SourceFile[],
    options?: RequestOptions,
  ): Promise<LintAnswer> {
    return readJson(
      await this.send('lint', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ files }),
        signal: options?.signal,
      }),
    );
  }

  /** {@inheritDoc OfferingsApi.getRejectedDescriptors} */
  async getRejectedDescriptors(
    options?: RequestOptions,
  ): Promise<RejectedDescriptors> {
    return readJson(await this.get('rejected', {}, options));
  }

  private get(
    path: string,
    query: Query,
    options?: RequestOptions,
  ): Promise<Response> {
    return this.send(path + queryOf(query), { signal: options?.signal });
  }

  private async send(path: string, init: RequestInit): Promise<Response> {
    const baseUrl = await this.discoveryApi.getBaseUrl('offerings');
    const response = await this.fetchApi.fetch(`${baseUrl}/v1/${path}`, init);
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }
}
