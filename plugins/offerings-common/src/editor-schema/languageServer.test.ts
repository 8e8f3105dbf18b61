import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { OFFERINGS_KINDS } from '../kinds';
import { PRACTICE_IDS, STAGES } from '../vocabularies';
import { LanguageServer } from './__testUtils__/languageServer';
import { editorSchema } from '.';

const ROOT = resolve(__dirname, '../../../..');
const EXAMPLE = 'examples/university';

const FILES = [
  'catalog-info.yaml',
  ...readdirSync(join(ROOT, EXAMPLE), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.yaml'))
    .map(file => join(EXAMPLE, file)),
];

const PRODUCT = `apiVersion: offerings/v1alpha1
kind: Product
metadata:
  name: book-lending
spec:
  type: platform
  lifecycle: production
  owner: library-team
  need: Readers want books.
`;

const STREAM = `apiVersion: offerings/v1alpha1
kind: ValueStream
metadata:
  name: borrow-a-book
spec:
  type: journey
  lifecycle: production
  owner: library-team
  offerings: [product:book-lending]
  steps:
    - id: ask
      title: Ask
`;

const COMPONENT = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: lending-app
spec:
  type: service
  lifecycle: production
`;

let server: LanguageServer;
beforeAll(async () => {
  server = await LanguageServer.start(editorSchema());
}, 30_000);
afterAll(() => server.stop());

async function labels(marked: string): Promise<string[]> {
  return (await server.complete(marked)).map(({ label }) => label);
}

/** Each message with the line, from 1, where it is shown. */
async function mistakes(text: string): Promise<string[]> {
  const found = await server.diagnose(text);
  return found.map(
    ({ message, range }) => `${range.start.line + 1}: ${message}`,
  );
}

describe('yaml-language-server with the editor schema', () => {
  it.each(FILES)('finds nothing wrong in %s', async file => {
    expect(await mistakes(readFileSync(join(ROOT, file), 'utf8'))).toEqual([]);
  });

  it.each([
    [
      'an unknown field',
      PRODUCT.replace('need', 'ned'),
      ['5: Missing property "need".', '9: Property ned is not allowed.'],
    ],
    [
      'a kind in small letters',
      PRODUCT.replace('Product', 'product'),
      [
        '2: Value is not accepted. Valid values: "Product", "Service", "ValueStream", "Practice".',
      ],
    ],
    [
      'a version that nobody knows',
      PRODUCT.replace('v1alpha1', 'v9'),
      ['1: Value is not accepted. Valid values: "offerings/v1alpha1".'],
    ],
    [
      'a gap that is not filled in',
      PRODUCT.replace('library-team', 'group:default/<team>'),
      [
        '8: Not a ref that may stand here. A ref to a Group or User; without a kind, a Group.',
      ],
    ],
    [
      'a time in words',
      `${STREAM}      stage: support\n      waitTime: a day\n`,
      ['14: Expected an ISO 8601 duration such as PT15M, PT2H or P3D.'],
    ],
    [
      'a practice in words',
      'apiVersion: offerings/v1alpha1\nkind: Practice\nmetadata: {name: a}\nspec:\n  practice: Incident Management\n  lifecycle: production\n  owner: a\n  purpose: A.\n',
      ['5: Expected a practice id such as incident-management.'],
    ],
    [
      'a mistake in the second document',
      `${PRODUCT}---\n${COMPONENT}`,
      ['15: Missing property "owner".'],
    ],
  ])('explains %s', async (_, text, expected) => {
    expect(await mistakes(text)).toEqual(expected);
  });

  it("leaves somebody else's Product alone", async () => {
    const theirs = PRODUCT.replace('offerings/v1alpha1', 'shop.example/v1');
    expect(await mistakes(theirs.replace('need', 'price'))).toEqual([]);
  });
});

describe('completion', () => {
  it.each(OFFERINGS_KINDS)('begins a file with a %s', async kind => {
    const offered = await server.complete('|');
    const snippet = offered.find(({ label }) => label === kind);
    expect(parse(snippet?.insertText ?? '')).toMatchObject({
      apiVersion: 'offerings/v1alpha1',
      kind,
    });
  });

  it.each(OFFERINGS_KINDS)(
    'offers a %s that is right once its gaps are filled in',
    async kind => {
      const offered = await server.complete('|');
      const snippet = offered.find(({ label }) => label === kind)?.insertText;
      const written = (snippet ?? '').replace(/\$\{\d+:([^}]*)\}/g, '$1');
      expect(await server.diagnose(written)).not.toEqual([]);
      expect(await mistakes(written.replace(/<(\w+)>/g, 'a-$1'))).toEqual([]);
    },
  );

  it('offers the kinds of the group', async () => {
    expect(await labels('apiVersion: offerings/v1alpha1\nkind: |')).toEqual([
      ...OFFERINGS_KINDS,
    ]);
    const theirs = await labels('apiVersion: backstage.io/v1alpha1\nkind: |');
    expect(theirs).toContain('Component');
    expect(theirs).not.toContain('Product');
  });

  it('offers the fields of the kind that are not there yet', async () => {
    const offered = await labels(`${PRODUCT}  |`);
    expect(offered).toContain('capabilities');
    expect(offered).not.toContain('need');
    expect(offered).not.toContain('steps');
    expect(await labels(`${COMPONENT}  |`)).toContain('providesApis');
  });

  it('writes out what a field needs', async () => {
    const offered = await server.complete(`${PRODUCT}  |`);
    const outcomes = offered.find(({ label }) => label === 'outcomes');
    expect(outcomes?.insertText).toBe(
      'outcomes:\n  - name: $1\n    statement: $2',
    );
  });

  it('offers the words of a vocabulary with what each means', async () => {
    const offered = await server.complete(`${STREAM}      stage: |`);
    expect(offered.map(({ label }) => label)).toEqual([...STAGES]);
    expect(offered[0].documentation).toBe('a need is recognised');
  });

  it('offers the 34 practices', async () => {
    const practice =
      'apiVersion: offerings/v1alpha1\nkind: Practice\nmetadata: {name: a}\nspec:\n  practice: |';
    expect(await labels(practice)).toEqual(PRACTICE_IDS);
  });

  it('shows how a ref is written', async () => {
    const offered = await labels(`${PRODUCT}  governance:\n    accountable: |`);
    expect(offered).toEqual(['group:default/name', 'user:default/name']);
  });
});

describe('hover', () => {
  it('says what a field is for', async () => {
    const text = await server.hover(PRODUCT.replace('need', 'ne|ed'));
    expect(text).toContain('The need or opportunity that it answers');
  });

  it('says what a ref leads to', async () => {
    const text = await server.hover(PRODUCT.replace('owner', 'ow|ner'));
    expect(text).toContain(
      'The team or person who owns it. A ref to a Group or User; without a kind, a Group.',
    );
  });

  it('says what a word means', async () => {
    const text = await server.hover(`${STREAM}      stage: sup|port\n`);
    expect(text).toContain('`support`: help when needed');
  });

  it('explains the kind', async () => {
    const text = await server.hover(PRODUCT.replace('Product', 'Pro|duct'));
    expect(text).toContain('A bundle of resources and capabilities');
  });
});
