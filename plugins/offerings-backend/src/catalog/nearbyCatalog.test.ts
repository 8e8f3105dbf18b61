import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  catalogServiceRef,
  type CatalogService,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { nearbyCatalog } from './nearbyCatalog';

const credentials = mockCredentials.user();

/** The body of a request for a batch. */
async function batchIn(request: IncomingMessage) {
  let text = '';
  for await (const chunk of request) text += chunk;
  const body: { entityRefs: string[]; fields?: string[] } = JSON.parse(text);
  return body;
}

/** An entity with nothing but its name. */
function named(ref: string) {
  const [, name] = ref.split('/');
  return { apiVersion: 'v1', kind: 'Component', metadata: { name } };
}

describe('a catalog nearby', () => {
  const seen: Array<{ path?: string; headers: IncomingMessage['headers'] }> =
    [];
  let server: Server;
  let catalog: CatalogService;
  let remembering: CatalogService;
  /** So many requests have to be there before any of them is answered. */
  let together = 1;

  beforeAll(async () => {
    let waiting: Array<() => void> = [];
    server = createServer(async (request, response) => {
      seen.push({ path: request.url, headers: request.headers });
      const { entityRefs } = await batchIn(request);
      waiting.push(() => {
        response.setHeader('content-type', 'application/json');
        response.end(
          JSON.stringify({
            items: entityRefs.map(ref =>
              ref.endsWith('/hidden') ? null : named(ref),
            ),
          }),
        );
      });
      if (waiting.length < together) return;
      const ready = waiting;
      waiting = [];
      for (const answer of ready.reverse()) answer();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const discovery = mockServices.discovery.mock({
      getBaseUrl: async () => `http://127.0.0.1:${port}/api/catalog`,
    });
    await startTestBackend({
      features: [
        discovery.factory,
        createBackendPlugin({
          pluginId: 'reader',
          register(env) {
            env.registerInit({
              deps: {
                auth: coreServices.auth,
                catalogService: catalogServiceRef,
                discovery: coreServices.discovery,
              },
              async init({ catalogService, ...services }) {
                catalog = nearbyCatalog(catalogService, services, {
                  remembering: false,
                });
                remembering = nearbyCatalog(catalogService, services, {
                  remembering: true,
                });
              },
            });
          },
        }),
      ],
    });
  });

  beforeEach(() => {
    seen.length = 0;
    together = 1;
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  function read(entityRefs: string[]) {
    return catalog.getEntitiesByRefs({ entityRefs }, { credentials });
  }

  it('hands out a batch, as the caller, without having it compressed', async () => {
    const { items } = await read([
      'component:default/a',
      'component:default/hidden',
      'component:default/b',
    ]);

    expect(items.map(item => item?.metadata.name)).toEqual([
      'a',
      undefined,
      'b',
    ]);
    expect(seen).toHaveLength(1);
    expect(seen[0].path).toBe('/api/catalog/entities/by-refs');
    expect(seen[0].headers['accept-encoding']).toBe('identity');
    expect(seen[0].headers.authorization).toBe(
      mockCredentials.service.header({
        onBehalfOf: credentials,
        targetPluginId: 'catalog',
      }),
    );
  });

  it('is asked for all parts of a large batch at once, and hands them out in order', async () => {
    const refs = Array.from(
      { length: 2500 },
      (_, index) => `component:default/n${index}`,
    );
    together = 3;

    const { items } = await read(refs);

    expect(seen).toHaveLength(3);
    expect(items.map(item => item?.metadata.name)).toEqual(
      refs.map(ref => ref.slice('component:default/'.length)),
    );
  });

  it('hands out the very same entities where they have not changed, if it is to remember them', async () => {
    const request = { entityRefs: ['component:default/a'] };
    const twice = async (from: CatalogService) => {
      const first = await from.getEntitiesByRefs(request, { credentials });
      const second = await from.getEntitiesByRefs(request, { credentials });
      expect(second).toEqual(first);
      return { first: first.items[0], second: second.items[0] };
    };

    const remembered = await twice(remembering);
    const anew = await twice(catalog);

    expect(remembered.second).toBe(remembered.first);
    expect(anew.second).not.toBe(anew.first);
    expect(seen).toHaveLength(4);
  });

  it('is whatever catalog somebody has put in the place of Backstage’s own', () => {
    const other = catalogServiceMock();
    const services = {
      auth: mockServices.auth(),
      discovery: mockServices.discovery(),
    };

    expect(nearbyCatalog(other, services, { remembering: true })).toBe(other);
  });
});
