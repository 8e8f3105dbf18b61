import { createServer } from 'node:http';
import { expect, type APIRequestContext } from '@playwright/test';
import {
  inCatalog,
  isOfIdentity,
  type CatalogMistake,
  type Descriptor,
  type Mistake,
} from '@offerings/mistakes';
import { stringify } from 'yaml';
import { told, type TellingSurface, type Told } from './Told';

/** The catalog looks for work each second, and has some other to do. */
const PATIENCE = { timeout: 60_000 };

/** Serves one file of descriptors, as a repository would. */
async function serveDescriptors(port: number) {
  let text = '';
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/yaml');
    response.end(text);
  });
  await new Promise<void>(done => {
    server.listen(port, 'localhost', done);
  });
  return {
    url: `http://localhost:${port}/catalog-info.yaml`,
    write(descriptors: Descriptor[]) {
      text = descriptors.map(each => stringify(each)).join('---\n');
    },
    close: () => new Promise(done => server.close(done)),
  };
}

/**
 * The catalog of the portal, whose processor judges entities that were valid before, and some that never were.
 *
 * @param port - where the portal may read descriptors from
 */
export async function catalog(
  portal: APIRequestContext,
  mistakes: readonly Mistake[],
  port: number,
): Promise<TellingSurface & { close(): Promise<void> }> {
  const cases = new Map(
    mistakes.map((mistake, index) => [mistake, inCatalog(mistake, index)]),
  );
  const all = [...cases.values()];
  const wereValid = all.filter(({ mistake }) => !isOfIdentity(mistake));

  async function entity({ ref }: CatalogMistake) {
    const answer = await portal.post('/api/catalog/entities/by-refs', {
      data: { entityRefs: [ref] },
    });
    const { items } = await answer.json();
    return items[0];
  }

  async function onItsPage(of: CatalogMistake): Promise<Told[]> {
    const { status = { items: [] } } = await entity(of);
    return told(status.items.map(({ error }: { error: Told }) => error));
  }

  async function amongRejected({ ref }: CatalogMistake): Promise<Told[]> {
    const answer = await portal.get('/api/offerings/v1/rejected');
    const { items } = await answer.json();
    const item = items.find(
      ({ entityRef }: { entityRef: string }) => entityRef.toLowerCase() === ref,
    );
    return told(item?.errors ?? []);
  }

  const repository = await serveDescriptors(port);
  repository.write(wereValid.map(({ valid }) => valid));
  const added = await portal.post('/api/catalog/locations', {
    data: { type: 'url', target: repository.url },
  });
  expect(added.status(), await added.text()).toBe(201);
  const { location } = await added.json();
  for (const each of wereValid) {
    await expect.poll(() => entity(each), PATIENCE).toBeTruthy();
  }
  repository.write(all.map(({ mistaken }) => mistaken));
  // The location that an entity comes from is read anew with it.
  await portal.post('/api/catalog/refresh', {
    data: { entityRef: wereValid[0].ref },
  });

  return {
    async tell(mistake) {
      const of = cases.get(mistake);
      if (!of) return [];
      const tell = isOfIdentity(mistake) ? amongRejected : onItsPage;
      await expect.poll(() => tell(of), PATIENCE).not.toEqual([]);
      return tell(of);
    },
    async close() {
      await portal.delete(`/api/catalog/locations/${location.id}`);
      await repository.close();
    },
  };
}
