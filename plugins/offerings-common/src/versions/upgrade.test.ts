import Ajv from 'ajv';
import { buildValueModel } from '../buildValueModel';
import { editorSchema } from '../editor-schema';
import { lintFiles } from '../lint';
import { relationsOf } from '../relations';
import { searchDocumentOf } from '../search';
import { validateOfferingsEntity } from '../validation';
import { SUPPORTED_API_VERSIONS, upgrade } from '.';

jest.mock('./registry', () =>
  jest.requireActual('./__testUtils__/inventedRegistry'),
);

function lending(apiVersion: string, words: Record<string, unknown>) {
  return {
    apiVersion,
    kind: 'Product',
    metadata: { name: 'lending', namespace: 'default' },
    spec: { type: 'platform', lifecycle: 'production', ...words },
  };
}

const OLD = lending('offerings/v1alpha1', {
  opportunity: 'Readers borrow books.',
  team: 'library-team',
});
const NEW = lending('offerings/v1alpha2', {
  need: 'Readers borrow books.',
  owner: 'library-team',
});

const issuesOf = (entity: typeof OLD) =>
  validateOfferingsEntity(entity).map(({ rule, path, message }) => ({
    rule,
    path,
    message,
  }));

describe('with a second version, invented for this test', () => {
  it('both are supported, the oldest first', () => {
    expect(SUPPORTED_API_VERSIONS).toEqual([
      'offerings/v1alpha1',
      'offerings/v1alpha2',
    ]);
  });

  it('an older entity becomes one of the newest, and is not changed itself', () => {
    const before = structuredClone(OLD);

    expect(upgrade(OLD)).toEqual(NEW);
    expect(upgrade(upgrade(OLD))).toEqual(NEW);
    expect(OLD).toEqual(before);
    expect(upgrade(NEW)).toBe(NEW);
  });

  it.each([
    { ...OLD, apiVersion: 'offerings/v9' },
    { ...OLD, apiVersion: 'shop.example/v1' },
    { ...OLD, kind: 'Component' },
  ])('$apiVersion $kind is handed back as it is', entity => {
    expect(upgrade(entity)).toBe(entity);
  });

  it.each([undefined, null, 'text', 5, [], { opportunity: 5 }])(
    'a spec that is %j is no reason to throw',
    spec => {
      const entity = { ...OLD, spec } as unknown as typeof OLD;

      expect(upgrade(entity).apiVersion).toBe('offerings/v1alpha2');
      expect(() => validateOfferingsEntity(entity)).not.toThrow();
    },
  );

  it('each is judged by its own schema, and in its own words', () => {
    expect(issuesOf(OLD)).toEqual([]);
    expect(issuesOf(NEW)).toEqual([]);
    expect(issuesOf({ ...OLD, spec: NEW.spec })).toMatchObject([
      { rule: 'required', path: 'spec.team' },
      { rule: 'required', path: 'spec.opportunity' },
      { rule: 'unknown-field', path: 'spec.need' },
      { rule: 'unknown-field', path: 'spec.owner' },
    ]);
    expect(
      issuesOf(
        lending('offerings/v1alpha1', {
          opportunity: 'Readers borrow books.',
          team: 'component:library-team',
        }),
      ),
    ).toEqual([
      {
        rule: 'ref',
        path: 'spec.team',
        message: expect.stringMatching(/^`spec\.team`: expected a ref to a /),
      },
    ]);
  });

  it('a third one is refused, with the nearest that there is', () => {
    expect(issuesOf({ ...NEW, apiVersion: 'offerings/v1alpha3' })).toEqual([
      {
        rule: 'api-version',
        path: 'apiVersion',
        message:
          '`apiVersion`: expected a supported version: offerings/v1alpha1, offerings/v1alpha2, found "offerings/v1alpha3", did you mean `offerings/v1alpha2`?',
      },
    ]);
  });

  it('relations, search and value model are the same from either', () => {
    expect(relationsOf(OLD)).toEqual(relationsOf(NEW));
    expect(relationsOf(OLD)).toHaveLength(2);
    expect(searchDocumentOf(OLD)).toEqual(searchDocumentOf(NEW));
    expect(searchDocumentOf(OLD)).toMatchObject({
      text: 'Readers borrow books.',
      owner: 'group:default/library-team',
    });
    const modelOf = (entity: typeof OLD) =>
      buildValueModel({
        root: 'product:default/lending',
        entities: [entity],
        now: new Date('2026-11-01T00:00:00Z'),
      });
    expect(modelOf(OLD)).toEqual(modelOf(NEW));
    expect(modelOf(OLD)?.unresolved).toMatchObject([
      { ref: 'group:default/library-team' },
    ]);
  });

  it('files of both are linted together, at the places that are written', () => {
    const old = `apiVersion: offerings/v1alpha1
kind: Product
metadata:
  name: lending
spec:
  type: platform
  lifecycle: production
  team: library-taem
  opportunity: Readers borrow books.
`;
    const team = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: library-team
spec:
  type: team
  children: []
`;
    const { diagnostics } = lintFiles(
      [
        { path: 'old.yaml', text: old },
        {
          path: 'new.yaml',
          text: `${old
            .replace('v1alpha1', 'v1alpha2')
            .replace('team:', 'owner:')
            .replace('opportunity', 'need')
            .replace('name: lending', 'name: returning')}---\n${team}`,
        },
      ],
      { exists: () => false },
    );

    expect(
      diagnostics.map(({ file, field, start }) => [file, field, start.line]),
    ).toEqual([
      ['old.yaml', 'spec.team', 8],
      ['new.yaml', 'spec.owner', 8],
    ]);
  });

  it('an editor knows the fields of both, and offers the newest first', () => {
    const schema = editorSchema();
    const validate = new Ajv({ strict: false }).compile(schema);

    expect(validate(OLD)).toBe(true);
    expect(validate(NEW)).toBe(true);
    expect(validate({ ...OLD, spec: NEW.spec })).toBe(false);
    expect(validate({ ...NEW, spec: OLD.spec })).toBe(false);
    expect(validate({ ...NEW, apiVersion: 'offerings/v1alpha3' })).toBe(false);
    expect(Object.keys(schema.definitions ?? {}).slice(0, 5)).toEqual([
      'Product',
      'Service',
      'ValueStream',
      'Practice',
      'Product of offerings/v1alpha1',
    ]);
  });
});
