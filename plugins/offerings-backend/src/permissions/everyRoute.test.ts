import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import mcpPlugin from '@backstage/plugin-mcp-actions-backend';
import request from 'supertest';
import {
  databasePerPlugin,
  descriptorOf,
  entity,
  testDatabases,
} from '../__testUtils__';
import { connectAgent } from '../__testUtils__/agent';
import { startPortal } from '../__testUtils__/portal';
import { spec } from '../schema/openapi.generated';
import { AUDITOR, MEMBER, ownTeamOnly } from './__testUtils__/ownTeamOnly';
import { BURIED, ENTITIES, MISSING, SECRET } from './__testUtils__/teams';

jest.setTimeout(180_000);

const databases = testDatabases();

/** A request to the API: its path, and for a POST what is sent. */
type Request = readonly [path: string, body?: object];

interface Route {
  /** Requests about what is visible. */
  visible: Request[];
  /** Requests that name something, which may be hidden or may not exist. */
  naming(name: string): Request[];
  /** Answers to somebody who sees everything have words of hidden entities, so that they would show. */
  tells: boolean;
}

function lintOf(...parts: string[]): Request {
  const text = descriptorOf([
    entity('Product', 'own', {
      owner: 'own-team',
      capabilities: parts.map(part => ({
        name: part,
        type: 'software',
        parts: [part],
      })),
    }),
  ]);
  return ['lint', { files: [{ path: 'catalog-info.yaml', text }] }];
}

function readingOf(offering: string, measure = 'Hours open'): Request {
  const reading = { offering, measure, at: '2026-01-01T00:00:00Z', value: 1 };
  return ['readings', { readings: [reading] }];
}

/** Every operation of the API, by its id in `openapi.yaml`. */
const ROUTES: Record<string, Route> = {
  GetPortfolio: {
    visible: [
      ['offerings'],
      ['offerings?kind=product&orderBy=coverage'],
      ['offerings?owner=group:default/other-team'],
      [`offerings?text=${SECRET}`],
    ],
    naming: name => [[`offerings?text=${name}`]],
    tells: true,
  },
  GetPortfolioCsv: {
    visible: [['offerings.csv'], [`offerings.csv?text=${SECRET}`]],
    naming: name => [[`offerings.csv?text=${name}`]],
    tells: true,
  },
  GetOffering: {
    visible: [
      ['offerings/product/default/own'],
      ['offerings/service/default/own-desk'],
    ],
    naming: name => [
      [`offerings/product/default/${name}`],
      [`offerings/service/default/own-desk?within=${name}`],
    ],
    tells: true,
  },
  GetTrend: {
    visible: [['offerings/product/default/own/trend']],
    naming: name => [[`offerings/product/default/${name}/trend`]],
    tells: false,
  },
  GetDependents: {
    visible: [
      ['dependents/component/default/own-tool'],
      ['dependents/service/default/own-desk'],
      ['dependents/group/default/own-team'],
      ['dependents/group/default/other-team'],
    ],
    naming: name => [[`dependents/component/default/${name}-tool`]],
    tells: true,
  },
  CreateReadings: {
    visible: [readingOf('product:own', 'Hours shut')],
    naming: name => [readingOf(`product:${name}`)],
    tells: false,
  },
  GetRejected: {
    visible: [['rejected']],
    naming: () => [],
    tells: false,
  },
  LintFiles: {
    visible: [lintOf('component:own-tool', 'component:shared-part')],
    naming: name => [lintOf(`component:${name}-tool`)],
    tells: true,
  },
};

interface Action {
  visible: object[];
  naming(name: string): object[];
}

/** Every action for AI agents, by the name of its tool. */
const ACTIONS: Record<string, Action> = {
  'find-offerings': {
    visible: [{}, { text: SECRET }],
    naming: name => [{ text: name }],
  },
  'get-offering': {
    visible: [
      { ref: 'product:own' },
      { ref: 'service:own-desk', format: 'data' },
    ],
    naming: name => [{ ref: `product:${name}` }],
  },
  'explain-offering-gap': {
    visible: [
      { ref: 'product:own', criterion: 'parts-resolve' },
      { ref: 'product:own', criterion: 'no-hidden-dependency' },
    ],
    naming: name => [{ ref: `product:${name}` }],
  },
  'list-dependents': {
    visible: [
      { ref: 'component:own-tool' },
      { ref: 'group:default/other-team' },
    ],
    naming: name => [{ ref: `component:${name}-tool` }],
  },
};

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
    let portal: Awaited<ReturnType<typeof startPortal>>;
    let agents: Record<string, Awaited<ReturnType<typeof connectAgent>>>;

    beforeAll(async () => {
      directory.setContent({ 'catalog-info.yaml': descriptorOf(ENTITIES) });
      const scheduler = mockServices.scheduler();
      portal = await startPortal({
        database: databasePerPlugin(databases, id),
        descriptors: [directory.resolve('catalog-info.yaml')],
        entityRefs: ENTITIES.map(stringifyEntityRef),
        policy: ownTeamOnly,
        features: [
          mcpPlugin,
          createServiceFactory({
            service: coreServices.scheduler,
            deps: {},
            factory: () => scheduler,
          }),
        ],
      });
      await scheduler.triggerTask('offerings-portfolio-snapshot');
      agents = {
        [MEMBER]: await connectAgent(portal.server, MEMBER),
        [AUDITOR]: await connectAgent(portal.server, AUDITOR),
      };
    });

    afterAll(async () => {
      for (const agent of Object.values(agents ?? {})) await agent.close();
    });

    async function ask([path, body]: Request, user = MEMBER) {
      const address = `/api/offerings/v1/${path}`;
      const asked = body
        ? request(portal.server).post(address).send(body)
        : request(portal.server).get(address);
      const { status, text } = await asked.set(
        'Authorization',
        mockCredentials.user.header(user),
      );
      return { status, text };
    }

    async function call(tool: string, input: object, user = MEMBER) {
      const { content, data } = await agents[user].call(tool, { ...input });
      return content + JSON.stringify(data);
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

        expect(status).toBeLessThan(500);
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
  },
);
