import { holdsEntities, mayHoldEntities } from './holdsEntities';

it.each([
  ['ours', 'apiVersion: offerings/v1alpha1\nkind: Product\n'],
  ['Backstage’s own', '# Team\napiVersion: "backstage.io/v1alpha1"\n'],
  ['ours with a slip of the pen', 'kind: Product\napiVersion: offering/v1\n'],
  ['a later document of ours', 'a: 1\r\n---\r\napiVersion: offerings/v1\r\n'],
])('finds entities that are %s', (_, text) => {
  expect(holdsEntities('deploy/all.yaml', text)).toBe(true);
});

it.each([
  ['another tool’s', 'apiVersion: apps/v1\nkind: Deployment\n'],
  ['a template’s', 'apiVersion: scaffolder.backstage.io/v1beta3\n'],
  ['nested', 'content:\n  apiVersion: offerings/v1alpha1\n'],
])('finds none where the version is %s', (_, text) => {
  expect(holdsEntities('deploy/all.yaml', text)).toBe(false);
});

it('takes a catalog-info file for what its name says', () => {
  expect(holdsEntities('team/catalog-info.yml', 'kindd: Product')).toBe(true);
});

it('looks into YAML only', () => {
  expect(
    ['a.yaml', 'b.yml', 'c.yaml.bak', 'd.json'].filter(mayHoldEntities),
  ).toEqual(['a.yaml', 'b.yml']);
});
