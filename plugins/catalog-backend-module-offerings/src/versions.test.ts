import {
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import { startCatalog, type TestCatalog } from './__testUtils__/catalog';
import { eventually } from './__testUtils__/eventually';
import { offeringsModelLayer } from './alpha';

jest.setTimeout(60_000);

// The versions are a fact of the library and nobody's to set, so that only a test puts others in their place.
jest.mock(
  '@offerings/backstage-plugin-offerings-common/src/versions/registry',
  () =>
    jest.requireActual(
      '@offerings/backstage-plugin-offerings-common/src/versions/__testUtils__/inventedRegistry',
    ),
);

function product(apiVersion: string, name: string, words: object) {
  return {
    apiVersion,
    kind: 'Product',
    metadata: { name },
    spec: { type: 'platform', lifecycle: 'production', ...words },
  };
}

const NEED = 'Readers borrow books.';

describe('files in two versions, the second of them invented', () => {
  let catalog: TestCatalog;

  beforeAll(async () => {
    catalog = await startCatalog({
      files: {
        'offerings.yaml': [
          product('offerings/v1alpha1', 'old', {
            opportunity: NEED,
            team: 'library-team',
          }),
          product('offerings/v1alpha2', 'new', {
            need: NEED,
            owner: 'library-team',
          }),
          product('offerings/v1alpha1', 'wrong', {
            need: NEED,
            team: 'library-team',
          }),
        ],
      },
    });
  });

  afterAll(() => catalog.stop());

  it.each(['old', 'new'])(
    'become entities of the newest in the real catalog: %s',
    async name => {
      await eventually(async () => {
        expect(await catalog.entity(`product:default/${name}`)).toMatchObject({
          apiVersion: 'offerings/v1alpha2',
          spec: { need: NEED, owner: 'library-team' },
          relations: [
            { type: 'ownedBy', targetRef: 'group:default/library-team' },
          ],
        });
      });
    },
  );

  it('have their mistakes told in the words of the version that they are written in', async () => {
    await eventually(async () => {
      expect(catalog.errorsOf('product:default/wrong')).toEqual([
        expect.stringContaining('`spec.opportunity`: missing'),
        expect.stringContaining('`spec.need`: unknown field'),
      ]);
    });
  });

  it('are both in the model layer, each with its own fields', () => {
    const model = compileCatalogModel([
      defaultCatalogEntityModel,
      offeringsModelLayer,
    ]);
    const fieldsOf = (apiVersion: string) =>
      Object.keys(
        Object(model.getKind({ kind: 'Product', apiVersion })?.jsonSchema)
          .properties.spec.properties,
      );

    expect(fieldsOf('offerings/v1alpha1')).toContain('opportunity');
    expect(fieldsOf('offerings/v1alpha2')).toContain('need');
  });
});
