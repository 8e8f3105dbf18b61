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
import {
  AuthorizeResult,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import { stringify } from 'yaml';
import { databasePerPlugin, entity, testDatabases } from '../__testUtils__';
import { connectAgent, type ToolAnswer } from '../__testUtils__/agent';
import {
  confidential,
  hidesConfidential,
  INSIDER,
} from '../__testUtils__/confidential';
import { startPortal, type Policy } from '../__testUtils__/portal';

jest.setTimeout(180_000);

const databases = testDatabases();

const OUTSIDER = 'user:default/outsider';

/** Tools and rows are for everyone; what the catalog holds is not. */
const policy: Policy = (user, permission) =>
  isResourcePermission(permission, 'catalog-entity')
    ? hidesConfidential(user, permission)
    : { result: AuthorizeResult.ALLOW };

function stream(name: string, offering: string, uses: string) {
  return entity('ValueStream', name, {
    offerings: [offering],
    steps: [
      {
        id: 'sign-in',
        title: 'Sign in',
        stage: 'deliver',
        performers: ['team'],
        processTime: 'PT1H',
        uses: [uses],
      },
    ],
  });
}

const ENTITIES = [
  entity('Product', 'portal', {
    need: 'Students enrol without a queue.',
    outcomes: [{ name: 'Enrolled', statement: 'Students hold a place.' }],
    suppliers: [{ name: 'Hosting', ref: 'secret-supplier' }],
  }),
  entity('Service', 'desk', {
    products: ['portal'],
    support: {
      channels: [{ type: 'email', target: 'mailto:desk@university.example' }],
    },
  }),
  stream('enrol', 'product:portal', 'component:sign-in'),
  entity('Component', 'sign-in'),
  entity('Group', 'team'),
  confidential(entity('Product', 'secret')),
  confidential(entity('Component', 'vault')),
  confidential(entity('Group', 'secret-supplier')),
  confidential(stream('hidden', 'product:secret', 'component:sign-in')),
];

type Agent = Awaited<ReturnType<typeof connectAgent>>;

const STACK_TRACE = /\n\s+at |node_modules|\.ts:\d/;

/** What a call was refused with. */
function refusalIn({ content, isError }: ToolAnswer): string {
  return isError ? content : `No refusal: ${content}`;
}

describe.each(databases.eachSupportedId())(
  'an agent that talks to the portal over MCP, on %s',
  id => {
    const directory = createMockDirectory();
    const database = databasePerPlugin(databases, id);
    const scheduler = mockServices.scheduler();
    const schedulerFactory = createServiceFactory({
      service: coreServices.scheduler,
      deps: {},
      factory: () => scheduler,
    });
    let insider: Agent;
    let outsider: Agent;

    beforeAll(async () => {
      directory.setContent({
        'catalog-info.yaml': ENTITIES.map(each => stringify(each)).join(
          '---\n',
        ),
      });
      const { server } = await startPortal({
        descriptors: [directory.resolve('catalog-info.yaml')],
        entityRefs: ENTITIES.map(stringifyEntityRef),
        policy,
        database,
        features: [mcpPlugin, schedulerFactory],
      });
      await scheduler.triggerTask('offerings-portfolio-snapshot');
      const connect = (user: string) =>
        connectAgent(server, mockCredentials.user.header(user));
      insider = await connect(INSIDER);
      outsider = await connect(OUTSIDER);
    });

    afterAll(async () => {
      await insider?.close();
      await outsider?.close();
    });

    it('is offered four tools that only read', async () => {
      const tools = await outsider.listTools();

      expect(tools.map(({ name }) => name)).toEqual([
        'offerings.find-offerings',
        'offerings.get-offering',
        'offerings.explain-offering-gap',
        'offerings.list-dependents',
      ]);
      for (const { annotations } of tools) {
        expect(annotations).toMatchObject({
          readOnlyHint: true,
          destructiveHint: false,
          idempotentHint: true,
        });
      }
    });

    it('finds the offerings that its user may see', async () => {
      const refsFor = async (agent: Agent) => {
        const { data } = await agent.call('find-offerings');
        const offerings = data.offerings as Array<{ ref: string }>;
        return offerings.map(({ ref }) => ref);
      };

      expect(await refsFor(insider)).toEqual([
        'product:default/portal',
        'product:default/secret',
      ]);
      expect(await refsFor(outsider)).toEqual(['product:default/portal']);
    });

    it('finds an offering by words of its need', async () => {
      const { data } = await outsider.call('find-offerings', {
        text: 'queue enrol',
        verdict: 'fragmented',
        limit: 5,
      });

      expect(data).toMatchObject({
        offerings: [{ ref: 'product:default/portal', verdict: 'fragmented' }],
        partial: true,
      });
      expect(data.text).toContain(
        '- portal (product:default/portal): fragmented, coverage ',
      );
    });

    it('gets an offering in words', async () => {
      const { data, isError } = await outsider.call('get-offering', {
        ref: 'product:default/portal',
      });

      expect(isError).toBe(false);
      expect(data.text).toContain(
        '## Verdict: fragmented\n- Nobody answers for the whole',
      );
      expect(data.text).toContain('desk: email mailto:desk@university.example');
      expect(data).not.toHaveProperty('model');
    });

    it('gets it as data, the same that a client without use for data reads', async () => {
      const { content, data } = await outsider.call('get-offering', {
        ref: 'service:desk',
        format: 'data',
      });

      expect(data.model).toMatchObject({
        root: 'product:default/portal',
        focus: 'service:default/desk',
      });
      expect(data).toHaveProperty(['model', 'stages', 'length'], 9);
      expect(JSON.parse(content)).toEqual(data);
    });

    it('is told of what its user may not see that it is not there', async () => {
      const textFor = async (agent: Agent) => {
        const { data } = await agent.call('get-offering', {
          ref: 'product:portal',
        });
        return String(data.text);
      };

      expect(await textFor(outsider)).toContain(
        '## 1 ref not found or not visible to you\ngroup:default/secret-supplier',
      );
      expect(await textFor(insider)).not.toContain('not visible to you');
    });

    it('has a gap explained, with the YAML that closes it', async () => {
      const { data } = await outsider.call('explain-offering-gap', {
        ref: 'product:default/portal',
        criterion: 'accountable-for-whole',
      });

      expect(data).toMatchObject({
        id: 'accountable-for-whole',
        result: 'missing',
        fix: {
          entity: 'product:default/portal',
          field: 'spec.governance.accountable',
          yaml: 'spec:\n  governance:\n    accountable: group:default/<team>\n',
          file: expect.stringMatching(/catalog-info\.yaml$/),
        },
      });
      expect(data.text).toContain('It endangers:\n- outcome “Enrolled”');
    });

    it('has the next best gap explained where it names none', async () => {
      const { data } = await outsider.call('explain-offering-gap', {
        ref: 'product:default/portal',
      });

      expect(data.id).toBe('accountable-for-whole');
    });

    it('lists what rests on a component, as far as its user may see it', async () => {
      const dependentsFor = async (agent: Agent) => {
        const { data } = await agent.call('list-dependents', {
          ref: 'component:default/sign-in',
        });
        return data;
      };

      const seen = await dependentsFor(outsider);
      expect(seen.offerings).toMatchObject([
        {
          ref: 'product:default/portal',
          steps: [{ step: 'sign-in', title: 'Sign in', how: 'uses' }],
          outcomes: ['Enrolled'],
          call: [{ service: 'service:default/desk' }],
        },
      ]);
      expect(seen.text).toContain(`\n${seen.statement}\n`);
      expect(JSON.stringify(seen)).not.toMatch(/secret|hidden/);
      expect((await dependentsFor(insider)).offerings).toHaveLength(2);
    });

    it.each([
      ['get-offering', 'product:default/secret'],
      ['explain-offering-gap', 'product:default/secret'],
      ['list-dependents', 'component:default/vault'],
    ])('%s answers as if %s were not there', async (tool, ref) => {
      const refused = refusalIn(await outsider.call(tool, { ref }));

      expect(refused).toMatch(
        new RegExp(`^NotFoundError: ${ref}: not found or not visible to you`),
      );
      expect(refused).not.toMatch(STACK_TRACE);
      expect((await insider.call(tool, { ref })).isError).toBe(false);
    });

    it.each([
      ['find-offerings', { limit: 51 }, 'less than or equal to 50'],
      [
        'find-offerings',
        { words: 'queue' },
        "Unrecognized key(s) in object: 'words'",
      ],
      ['find-offerings', { cursor: 'nonsense' }, 'InputError: '],
      ['get-offering', {}, '"path": [\n      "ref"\n    ]'],
      ['get-offering', { ref: 'desk' }, 'Did you mean service:default/desk?'],
      [
        'get-offering',
        { ref: 'product:default/protal' },
        'NotFoundError: product:default/protal: not found or not visible to you. Did you mean product:default/portal?',
      ],
      [
        'get-offering',
        { ref: 'component:default/sign-in' },
        'InputError: component:default/sign-in is no offering: it is a Component.',
      ],
      [
        'explain-offering-gap',
        { ref: 'product:portal', criterion: 'acountable-for-whole' },
        "InputError: criterion: 'acountable-for-whole' is not known. Did you mean accountable-for-whole?",
      ],
      [
        'list-dependents',
        { ref: 'sign-in' },
        "InputError: ref: 'sign-in' does not say which kind: write kind:namespace/name",
      ],
    ])('%s answers %j with what is wrong', async (tool, input, message) => {
      const refused = refusalIn(await outsider.call(tool, input));

      expect(refused).toContain(message);
      expect(refused).not.toMatch(STACK_TRACE);
    });
  },
);
