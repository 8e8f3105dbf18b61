import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import mcpPlugin from '@backstage/plugin-mcp-actions-backend';
import type { JsonObject, JsonValue } from '@backstage/types';
import request from 'supertest';
import { connectAgent } from './__testUtils__/agent';
import { DEMO_CATALOGUE, demoRefs } from './__testUtils__/demo';
import { startPortalWithTasks } from './__testUtils__/portal';

jest.setTimeout(180_000);

const FOLDER = join(__dirname, '../../..');
const USER = 'user:default/reader';

/** What a page shows instead of whatever is of no interest there. */
const ANYTHING = '…';

interface Fence {
  language: string;
  text: string;
}

function fencesOf(page: string): Fence[] {
  const text = readFileSync(join(FOLDER, page), 'utf8');
  return [...text.matchAll(/^(`{3,})(\w*)\n([\s\S]*?)^\1$/gm)].map(
    ([, , language, content]) => ({ language, text: content }),
  );
}

/** What keeps an answer from being what a page shows; keys and items that are not shown have to be said to be left out. */
function differences(
  shown: JsonValue,
  value: JsonValue | undefined,
  path = 'answer',
): string[] {
  if (shown === ANYTHING && value !== undefined) return [];
  if (Array.isArray(shown) && Array.isArray(value)) {
    return differencesOfItems(shown, value, path);
  }
  if (isObject(shown) && isObject(value)) {
    return differencesOfKeys(shown, value, path);
  }
  return value === roundedAs(shown, value)
    ? []
    : [`${path} is ${JSON.stringify(value)}, not ${JSON.stringify(shown)}`];
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A page shows ratios to three places; what is shown, if the value is it when rounded so. */
function roundedAs(shown: JsonValue, value: JsonValue | undefined) {
  const isRounded =
    typeof value === 'number' && Math.round(value * 1000) / 1000 === shown;
  return isRounded ? value : shown;
}

function differencesOfItems(
  shown: JsonValue[],
  value: JsonValue[],
  path: string,
): string[] {
  const items = shown.filter(item => item !== ANYTHING);
  if (items.length < shown.length) {
    return items
      .filter(item => value.every(each => differences(item, each).length > 0))
      .map(item => `${path} has no ${JSON.stringify(item)}`);
  }
  if (items.length !== value.length) {
    return [`${path} has ${value.length} items, not ${items.length}`];
  }
  return items.flatMap((item, index) =>
    differences(item, value[index], `${path}[${index}]`),
  );
}

function differencesOfKeys(
  shown: JsonObject,
  value: JsonObject,
  path: string,
): string[] {
  const keys = Object.keys(shown).filter(key => key !== ANYTHING);
  const others =
    ANYTHING in shown
      ? []
      : Object.keys(value).filter(key => !keys.includes(key));
  return [
    ...keys.flatMap(key =>
      differences(shown[key]!, value[key], `${path}.${key}`),
    ),
    ...others.map(key => `${path}.${key} is not shown`),
  ];
}

/** The words of an answer, wherever a page breaks its lines; `…` stands for any of them. */
function wordsAsShown(text: string): RegExp {
  const words = text
    .trim()
    .split(/\s+/)
    .map(word =>
      word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(ANYTHING, '.*'),
    );
  return new RegExp(
    `^${words.join('\\s+').replaceAll('\\s+.*', '[^]*')}\\s*$`,
    's',
  );
}

describe('what the pages show of the example portal', () => {
  let portal: Awaited<ReturnType<typeof startPortalWithTasks>>;
  let agent: Awaited<ReturnType<typeof connectAgent>>;

  beforeAll(async () => {
    portal = await startPortalWithTasks({
      descriptors: [DEMO_CATALOGUE],
      entityRefs: demoRefs(),
      features: [mcpPlugin],
    });
    await portal.runTask('offerings-portfolio-snapshot');
    agent = await connectAgent(portal.server, USER);
  });
  afterAll(() => agent.close());

  const fences = fencesOf('plugins/offerings-backend/README.md');
  const asked = fences.flatMap(({ text }, index) => {
    const path = text.match(/^curl [^]*localhost:7007(\/[^\s']*)/)?.[1];
    return path ? [{ path, answer: fences[index + 1] }] : [];
  });

  it.each(asked)('$path answers as shown', async ({ path, answer }) => {
    const { body } = await request(portal.server)
      .get(path)
      .set('Authorization', mockCredentials.user.header(USER));

    expect(differences(JSON.parse(answer.text), body)).toEqual([]);
  });

  const called = fencesOf('docs/agents.md').flatMap(({ language, text }) => {
    const call = text.match(/^offerings\.([\w-]+) (\{.*\})\n\n([^]*)$/);
    return language === '' && call
      ? [{ tool: call[1], args: call[2], answer: call[3] }]
      : [];
  });

  it.each(called)(
    '$tool $args answers as shown',
    async ({ tool, ...shown }) => {
      const { content, data } = await agent.call(tool, JSON.parse(shown.args));

      expect(String(data.text ?? content)).toMatch(wordsAsShown(shown.answer));
    },
  );

  it('is tried for every request and every tool that is shown', () => {
    expect(asked.map(({ path }) => path.split('?')[0])).toEqual([
      '/api/offerings/v1/offerings',
      '/api/offerings/v1/offerings/product/default/student-enrollment-platform',
      '/api/offerings/v1/dependents/component/default/enrollment-portal',
    ]);
    expect(called).toHaveLength(5);
  });
});
