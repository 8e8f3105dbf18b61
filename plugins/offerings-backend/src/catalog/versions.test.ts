import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { CatalogEntities } from './CatalogEntities';

// The versions are a fact of the library and nobody's to set, so that only a test puts others in their place.
jest.mock(
  '@offerings/backstage-plugin-offerings-common/src/versions/registry',
  () =>
    jest.requireActual(
      '@offerings/backstage-plugin-offerings-common/src/versions/__testUtils__/inventedRegistry',
    ),
);

it('reads what was processed before an upgrade as the newest version, the second of two that are invented', async () => {
  const metadata = { name: 'lending', namespace: 'default' };
  const kind = 'Product';
  const catalog = catalogServiceMock({
    entities: [
      {
        apiVersion: 'offerings/v1alpha1',
        kind,
        metadata,
        spec: { opportunity: 'Readers borrow books.', team: 'library-team' },
      },
    ],
  });
  const entities = new CatalogEntities(catalog, mockServices.logger.mock());

  expect(
    await entities.byRefs(
      ['product:default/lending', 'product:default/gone'],
      mockCredentials.user(),
    ),
  ).toEqual([
    {
      apiVersion: 'offerings/v1alpha2',
      kind,
      metadata,
      spec: { need: 'Readers borrow books.', owner: 'library-team' },
    },
    undefined,
  ]);
});
