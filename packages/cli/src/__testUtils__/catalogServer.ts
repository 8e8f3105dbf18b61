import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';

/** A request that the catalog was asked. */
export interface CatalogRequest {
  url: string;
  authorization?: string;
  entityRefs?: string[];
}

/** A catalog that listens on this machine. */
export interface CatalogServer {
  /** The URL of its portal. */
  url: string;
  requests: CatalogRequest[];
}

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  }
});

async function readRefs(request: IncomingMessage): Promise<string[]> {
  const body = await json(request);
  return typeof body === 'object' && body !== null && 'entityRefs' in body
    ? [body.entityRefs].flat().map(String)
    : [];
}

/** Starts a portal whose catalog holds some entities; it wants a token and tells its settings where they are given. */
export async function startCatalog(
  entities: Entity[],
  { token, settings }: { token?: string; settings?: object } = {},
): Promise<CatalogServer> {
  const byRef = new Map(entities.map(each => [stringifyEntityRef(each), each]));
  const requests: CatalogRequest[] = [];
  const server = createServer(async (request, response) => {
    const { url = '', headers, method } = request;
    const { authorization } = headers;
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    const entityRefs = method === 'POST' ? await readRefs(request) : undefined;
    requests.push({ url, authorization, entityRefs });
    if (token && authorization !== `Bearer ${token}`) {
      answer(401, { error: { name: 'AuthenticationError', message: 'No.' } });
    } else if (settings && url === '/api/offerings/v1/settings') {
      answer(200, settings);
    } else if (url.startsWith('/api/catalog/entities/by-refs')) {
      const items = entityRefs?.map(ref => byRef.get(ref) ?? null);
      answer(200, { items });
    } else {
      const [kind, namespace, name] = url.split('/').slice(-3);
      const entity = byRef.get(
        `${kind.toLocaleLowerCase('en-US')}:${namespace}/${name}`,
      );
      answer(
        entity ? 200 : 404,
        entity ?? { error: { name: 'NotFoundError' } },
      );
    }
  });
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests };
}
