import { CatalogClient, type CatalogApi } from '@backstage/catalog-client';
import { openPortal } from '../portal/openPortal';

/** A catalog that is running somewhere. */
export interface RunningCatalog {
  api: CatalogApi;
  token?: string;
  /** What went wrong in a call to it, in one sentence that holds no secret. */
  explain(error: unknown): string;
}

/**
 * Prepares to ask the catalog of a portal. Nothing is sent yet.
 *
 * @param url - the URL of the portal, or of the catalog in its backend
 * @param env - where the token is
 * @throws InputError where the URL is none
 */
export function connectCatalog(
  url: string,
  env: Readonly<Record<string, string | undefined>>,
): RunningCatalog {
  const portal = openPortal(url, env);
  const api = new CatalogClient({
    discoveryApi: { getBaseUrl: async pluginId => portal.apiOf(pluginId) },
    fetchApi: { fetch: portal.fetch },
  });
  return {
    api,
    token: portal.token,
    explain: error =>
      `Cannot ask the catalog at ${portal.apiOf('catalog')}: ${portal.reasonOf(
        error,
      )}.`,
  };
}
