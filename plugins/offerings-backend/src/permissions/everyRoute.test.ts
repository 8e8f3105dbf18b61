import type { Server } from 'node:http';
import { createMockDirectory } from '@backstage/backend-test-utils';
import request from 'supertest';
import {
  databasePerPlugin,
  descriptorOf,
  testDatabases,
} from '../__testUtils__';
import { connectAgent } from '../__testUtils__/agent';
import { spec } from '../schema/openapi.generated';
import { ACTIONS } from './__testUtils__/actions';
import { AUDITOR, MEMBER } from './__testUtils__/ownTeamOnly';
import { ROUTES, type Request } from './__testUtils__/routes';
import { SEARCHES } from './__testUtils__/searches';
import { startSecuredPortal } from './__testUtils__/securedPortal';
import { signIn } from './__testUtils__/signIn';
import { BURIED, ENTITIES, MISSING, SECRET } from './__testUtils__/teams';

jest.setTimeout(180_000);

const databases = testDatabases();

const OPERATIONS = Object.values(spec.paths).flatMap(methods =>
  Object.values(methods).map(({ operationId }) => operationId),
);

const LEAK = new RegExp(`${SECRET}|${BURIED}`, 'i');

/** What is said of a name, without the name. */
function withoutName(text: string, name: string): string {
  return text.replaceAll(new RegExp(name, 'gi'), '…');
}

describe.each(databases.eachSupportedId())(
  'on %s, whoever may read only what their team owns',
  id => {
    const directory = createMockDirectory();
    let server: Server;
    let headers: Record<string, string>;
    let agents: Record<string, Awaited<ReturnType<typeof connectAgent>>>;

    beforeAll(async () => {
      directory.setContent({ 'catalog-info.yaml': descriptorOf(ENTITIES) });
      server = await startSecuredPortal({
        database: databasePerPlugin(databases, id),
        descriptor: directory.resolve('catalog-info.yaml'),
        entities: ENTITIES,
      });
      headers = {
        [MEMBER]: await signIn(server, MEMBER),
        [AUDITOR]: await signIn(server, AUDITOR),
      };
      agents = {
        [MEMBER]: await connectAgent(server, headers[MEMBER]),
        [AUDITOR]: await connectAgent(server, headers[AUDITOR]),
      };
    });

    afterAll(async () => {
      for (const agent of Object.values(agents ?? {})) await agent.close();
    });

    function requestOf([path, body]: Request) {
      const address = `/api/offerings/v1/${path}`;
      return body
        ? request(server).post(address).send(body)
        : request(server).get(address);
    }

    async function ask(asked: Request, user = MEMBER) {
      const { status, text } = await requestOf(asked).set(
        'Authorization',
        headers[user],
      );
      return { status, text };
    }

    async function call(tool: string, input: object, user = MEMBER) {
      const { content, data } = await agents[user].call(tool, { ...input });
      return content + JSON.stringify(data);
    }

    async function search(query: string, user = MEMBER) {
      const { body, text } = await request(server)
        .get(`/api/search/query?${query}`)
        .set('Authorization', headers[user])
        .expect(200);
      const refs: string[] = body.results.map(
        (result: { document: { entityRef: string } }) =>
          result.document.entityRef,
      );
      return { refs, text };
    }

    it('is asked about at every route of the API, and at every action', async () => {
      const tools = await agents[MEMBER].listTools();

      expect(Object.keys(ROUTES).sort()).toEqual([...OPERATIONS].sort());
      expect(
        Object.keys(ACTIONS)
          .map(name => `offerings.${name}`)
          .sort(),
      ).toEqual(tools.map(({ name }) => name).sort());
    });

    describe.each(Object.entries(ROUTES))('at %s', (_, route) => {
      const requests = route.visible.map(asked => [asked] as const);
      it.each(requests)('learns nothing more: %j', async asked => {
        const { status, text } = await ask(asked);

        expect(status).toBe(route.status ?? 200);
        // An error repeats the address that was asked for.
        expect(text.replaceAll(asked[0], '…')).not.toMatch(LEAK);
      });

      it('learns of what is hidden no more than of what does not exist', async () => {
        const hidden = route.naming(BURIED);
        const missing = route.naming(MISSING);

        for (const [index, asked] of hidden.entries()) {
          const one = await ask(asked);
          const other = await ask(missing[index]);
          expect(one.status).toBe(other.status);
          expect(withoutName(one.text, BURIED)).toBe(
            withoutName(other.text, MISSING),
          );
        }
        expect(missing).toHaveLength(hidden.length);
      });

      it('has to sign in', async () => {
        for (const asked of [...route.visible, ...route.naming(BURIED)]) {
          const { status, text } = await requestOf(asked);
          expect(status).toBe(401);
          expect(text.replaceAll(asked[0], '…')).not.toMatch(LEAK);
        }
      });
    });

    it.each(Object.entries(ROUTES).filter(([, { tells }]) => tells))(
      'would learn something at %s if it were not held back: whoever sees everything does',
      async (_, { visible }) => {
        const answers = await Promise.all(
          visible.map(asked => ask(asked, AUDITOR)),
        );

        expect(answers.map(({ text }) => text).join('\n')).toMatch(LEAK);
      },
    );

    describe.each(Object.entries(ACTIONS))('by %s', (tool, action) => {
      it.each(action.visible)('learns nothing more: %j', async input => {
        expect(await call(tool, input)).not.toMatch(LEAK);
      });

      it('learns of what is hidden no more than of what does not exist', async () => {
        const hidden = action.naming(BURIED);
        const missing = action.naming(MISSING);

        for (const [index, input] of hidden.entries()) {
          expect(withoutName(await call(tool, input), BURIED)).toBe(
            withoutName(await call(tool, missing[index]), MISSING),
          );
        }
      });

      it('would learn something if it were not held back: whoever sees everything does', async () => {
        const [input] = action.naming(BURIED);

        expect(await call(tool, input, AUDITOR)).toMatch(LEAK);
      });
    });

    describe('in search', () => {
      it.each(SEARCHES.visible)('learns nothing more: %s', async query => {
        const { text } = await search(query);

        expect(text).not.toMatch(LEAK);
      });

      it('finds what their team owns, and nothing else', async () => {
        const { refs } = await search('term=');

        expect(refs.sort()).toEqual([
          'product:default/own',
          'service:default/own-desk',
          'valuestream:default/own-stream',
        ]);
      });

      it('learns of what is hidden no more than of what does not exist', async () => {
        const hidden = SEARCHES.naming(BURIED);
        const missing = SEARCHES.naming(MISSING);

        for (const [index, query] of hidden.entries()) {
          expect((await search(query)).text).toBe(
            (await search(missing[index])).text,
          );
        }
      });

      it('would learn something if it were not held back: whoever sees everything does', async () => {
        const [query] = SEARCHES.naming(BURIED);

        expect((await search(query, AUDITOR)).refs).toEqual(
          expect.arrayContaining([`product:default/${BURIED}`]),
        );
      });
    });
  },
);
