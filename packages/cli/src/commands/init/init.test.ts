import { existsSync } from 'node:fs';
import type { Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';
import { runIn, startCatalog, tempFolder } from '../../__testUtils__';

function entitiesIn(text: string): Entity[] {
  return parseAllDocuments(text).map(document => document.toJS());
}

const FLAGS = ['--name', 'course-search', '--owner', 'course-team'];

it.each([
  ['offering', ['Product', 'Service', 'ValueStream']],
  ['product', ['Product']],
])('writes a valid %s', async (scope, kinds) => {
  const folder = tempFolder();

  const { code } = await runIn(folder.path, [
    'init',
    '--scope',
    scope,
    ...FLAGS,
  ]);
  const linted = await runIn(folder.path, ['lint', '--format', 'json']);

  expect(code).toBe(0);
  expect(entitiesIn(folder.read('catalog-info.yaml')).map(e => e.kind)).toEqual(
    kinds,
  );
  expect(JSON.parse(linted.out).diagnostics).toEqual([]);
});

it('writes what is said, and gaps only for what is not', async () => {
  const { path } = tempFolder();

  const { out } = await runIn(path, [
    'init',
    ...FLAGS,
    '--need',
    'Students: find "courses".',
    '--title',
    'Suche',
    '--lifecycle',
    'production',
    '--output',
    '-',
  ]);
  const [product] = entitiesIn(out);

  expect(product).toMatchObject({
    metadata: { name: 'course-search', title: 'Suche' },
    spec: {
      owner: 'course-team',
      lifecycle: 'production',
      need: 'Students: find "courses".',
    },
  });
});

it('leads through all stages, and counts gaps as nothing', async () => {
  const folder = tempFolder();
  await runIn(folder.path, ['init', ...FLAGS]);

  const { out } = await runIn(folder.path, ['coverage', '--format', 'json']);
  const [{ reasons }] = JSON.parse(out).offerings;
  const codes = reasons.map(({ code }: { code: string }) => code);

  expect(codes).not.toContain('no-value-stream');
  expect(codes).toContain('nobody-accountable');
});

it('never overwrites a file', async () => {
  const folder = tempFolder({ 'catalog-info.yaml': 'mine' });

  const { code, err } = await runIn(folder.path, ['init', ...FLAGS]);

  expect(code).toBe(2);
  expect(err).toContain('catalog-info.yaml is there already');
  expect(folder.read('catalog-info.yaml')).toBe('mine');
});

it.each([
  [[], 'Say at least --name and --owner.'],
  [['--name', 'two words', '--owner', 'a'], 'A name has at most 63'],
  [['--name', 'a', '--owner', 'component:a'], 'An owner is a team or person'],
  [['--from-system', 'a'], '--from-system needs --catalog'],
])('writes nothing where it is told %j', async (args, message) => {
  const { path } = tempFolder();

  const { code, err } = await runIn(path, ['init', ...args]);

  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(existsSync(`${path}/catalog-info.yaml`)).toBe(false);
});

describe('--from-system', () => {
  const entity = (
    kind: string,
    name: string,
    spec: Entity['spec'],
    ...relations: Array<[type: string, targetRef: string]>
  ): Entity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    spec,
    relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
  });
  const catalog = [
    entity(
      'System',
      'courses',
      {},
      ['ownedBy', 'group:default/course-team'],
      ['hasPart', 'component:default/site'],
      ['hasPart', 'component:default/search'],
      ['hasPart', 'api:default/courses'],
      ['hasPart', 'resource:default/course-database'],
      ['hasPart', 'component:default/secret'],
    ),
    entity('Component', 'site', { type: 'website', lifecycle: 'experimental' }),
    entity(
      'Component',
      'search',
      { type: 'service', lifecycle: 'production' },
      ['ownedBy', 'group:default/search-team'],
    ),
    entity('API', 'courses', { type: 'openapi' }),
    entity('Resource', 'course-database', { type: 'database' }),
  ];

  it('drafts an offering from what the catalog shows', async () => {
    const folder = tempFolder();
    const { url } = await startCatalog(catalog, { token: 'secret' });

    const { code } = await runIn(
      folder.path,
      ['init', '--from-system', 'courses', '--catalog', url],
      { env: { OFFERINGS_TOKEN: 'secret' } },
    );
    const [product, , stream] = entitiesIn(folder.read('catalog-info.yaml'));
    const linted = await runIn(folder.path, ['lint', '--format', 'json']);

    expect(code).toBe(0);
    expect(product).toMatchObject({
      metadata: { name: 'courses' },
      spec: {
        owner: 'group:default/course-team',
        lifecycle: 'production',
        capabilities: [
          {
            name: 'site',
            type: 'interface',
            parts: ['component:default/site'],
          },
          { name: 'search', type: 'software' },
          {
            name: 'courses',
            type: 'interface',
            parts: ['api:default/courses'],
          },
          { name: 'course-database', type: 'information' },
        ],
      },
    });
    expect(stream.spec?.steps).toContainEqual(
      expect.objectContaining({
        stage: 'operate',
        performers: ['group:default/search-team'],
        uses: ['component:default/site', 'component:default/search'],
      }),
    );
    expect(JSON.parse(linted.out).summary.errors).toBe(0);
  });

  it.each([
    ['nothing', 'The catalog shows no System by the ref nothing.'],
    ['a:b:c', 'Not the ref of a System: a:b:c'],
  ])('says what is wrong with the ref %s', async (ref, message) => {
    const { url } = await startCatalog(catalog);

    const { code, err } = await runIn(tempFolder().path, [
      'init',
      '--from-system',
      ref,
      '--catalog',
      url,
    ]);

    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('says that the catalog cannot be asked', async () => {
    const { url } = await startCatalog(catalog, { token: 'secret' });

    const { code, err } = await runIn(tempFolder().path, [
      'init',
      '--from-system',
      'courses',
      '--catalog',
      url,
    ]);

    expect(code).toBe(2);
    expect(err).toContain('it wants a token (401)');
  });
});
