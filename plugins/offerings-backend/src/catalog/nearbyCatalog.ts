import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { CatalogClient } from '@backstage/catalog-client';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { inParts } from '../inParts';
import { isOnThisHost } from './isOnThisHost';
import { parsedOnce } from './parsedOnce';

/** As many as the client asks for at once; of more it sends a part only once the one before is answered. */
const REFS_PER_PART = 1000;

/** What the network carries is better compressed, but nothing that stays on this host. */
const fetchAsItIs: typeof fetch = (input, init) => {
  if (typeof input !== 'string' || !isOnThisHost(input)) {
    return fetch(input, init);
  }
  const headers = new Headers(init?.headers);
  headers.set('accept-encoding', 'identity');
  return fetch(input, { ...init, headers });
};

/** How {@link nearbyCatalog} reads. */
export interface NearbyCatalogOptions {
  /**
   * Batches that say the same as before are the very same objects, as `parsedOnce` says: for what is asked for again and
   * again, and not for a task that goes through the whole catalog, which would push out all the rest.
   */
  remembering: boolean;
}

/**
 * The same catalog, whose batches come sooner.
 *
 * @remarks
 * Of a large batch, compressing the answer takes longer than all the rest, and between plugins of one process or host it is
 * for nothing; so it is asked for as it is. Another service than Backstage's own, in a test or by whoever runs the portal, is
 * left as it is.
 */
export function nearbyCatalog(
  catalog: CatalogService,
  services: { auth: AuthService; discovery: DiscoveryService },
  options: NearbyCatalogOptions,
): CatalogService {
  // It is exported nowhere. Should it have another name one day, batches are as slow as anybody's, and a test fails.
  if (catalog.constructor.name !== 'DefaultCatalogService') return catalog;
  const getEntitiesByRefs = batchesFrom(
    services,
    options.remembering ? parsedOnce(fetchAsItIs) : fetchAsItIs,
  );
  return new Proxy(catalog, {
    get(target, key) {
      if (key === 'getEntitiesByRefs') return getEntitiesByRefs;
      const value = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function batchesFrom(
  services: { auth: AuthService; discovery: DiscoveryService },
  ask: typeof fetch,
): CatalogService['getEntitiesByRefs'] {
  const client = new CatalogClient({
    discoveryApi: services.discovery,
    fetchApi: { fetch: ask },
  });
  return async ({ entityRefs, ...request }, { credentials }) => {
    const token = await services.auth.getPluginRequestToken({
      onBehalfOf: credentials,
      targetPluginId: 'catalog',
    });
    const answers = await Promise.all(
      inParts(entityRefs, REFS_PER_PART).map(part =>
        client.getEntitiesByRefs({ ...request, entityRefs: part }, token),
      ),
    );
    return { items: answers.flatMap(({ items }) => items) };
  };
}
