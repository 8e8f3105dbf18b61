import {
  coreServices,
  createServiceFactory,
  type BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { CatalogClient } from '@backstage/catalog-client';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

/** The catalog as any plugin reaches it, over HTTP, with a note of each request that goes to it. */
export function watchedCatalog(requests: string[]) {
  return createServiceFactory({
    service: catalogServiceRef,
    deps: { auth: coreServices.auth, discoveryApi: coreServices.discovery },
    factory: ({ auth, discoveryApi }) => {
      const client = new CatalogClient({
        discoveryApi,
        fetchApi: {
          fetch: (input, init) => {
            requests.push(`${init?.method ?? 'GET'} ${input}`);
            return fetch(input, init);
          },
        },
      });
      const tokenFor = (options?: object) => {
        if (!options || !('credentials' in options)) {
          throw new Error('The catalog was asked on nobody’s behalf');
        }
        return auth.getPluginRequestToken({
          onBehalfOf: options.credentials as BackstageCredentials,
          targetPluginId: 'catalog',
        });
      };
      return catalogServiceMock.mock({
        getEntitiesByRefs: async (query, options) =>
          client.getEntitiesByRefs(query, await tokenFor(options)),
        queryEntities: async (query, options) =>
          client.queryEntities(query, await tokenFor(options)),
      });
    },
  });
}
