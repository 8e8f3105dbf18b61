import { runIn, tempFolder } from '../__testUtils__';

// The versions are a fact of the library and nobody's to set, so that only a test puts others in their place.
jest.mock(
  '@offerings/backstage-plugin-offerings-common/src/versions/registry',
  () =>
    jest.requireActual(
      '@offerings/backstage-plugin-offerings-common/src/versions/__testUtils__/inventedRegistry',
    ),
);

const NEW = `apiVersion: offerings/v1alpha2
kind: Product
metadata:
  name: lending
spec:
  type: platform
  lifecycle: production
  owner: library-team
  need: Readers borrow books.
`;

const OLD = NEW.replace('v1alpha2', 'v1alpha1')
  .replace('owner:', 'team:')
  .replace('need:', 'opportunity:');

describe('descriptors in two versions, the second of them invented', () => {
  it('have the same coverage', async () => {
    const [old, newer] = await Promise.all(
      [OLD, NEW].map(text =>
        runIn(tempFolder({ 'catalog-info.yaml': text }).path, ['coverage']),
      ),
    );

    expect(old).toEqual(newer);
    expect(old.out).toContain('lending (product:default/lending): fragmented');
  });

  it('are both fine to lint, and a third is told of what there is', async () => {
    const { path } = tempFolder({
      'old.yaml': OLD,
      'new.yaml': NEW.replace('name: lending', 'name: returning'),
      'third.yaml': NEW.replace('v1alpha2', 'v1alpha3').replace(
        'name: lending',
        'name: reading',
      ),
    });

    const { out } = await runIn(path, ['lint']);

    expect(out).toContain(
      'third.yaml:1:13 error `apiVersion`: expected a supported version: offerings/v1alpha1, offerings/v1alpha2, found "offerings/v1alpha3", did you mean `offerings/v1alpha2`? [api-version]',
    );
    expect(out).toContain('1 error in 3 files, 3 entities.');
  });
});
