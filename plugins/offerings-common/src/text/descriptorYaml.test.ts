import { parse } from 'yaml';
import { product } from '../testing';
import { descriptorYaml } from './descriptorYaml';

describe('descriptorYaml', () => {
  it('writes what an owner would write, and nothing that the catalog adds', () => {
    const entity = {
      ...product(),
      metadata: {
        namespace: 'default',
        annotations: {
          'backstage.io/managed-by-location': 'url:https://git.example/a.yaml',
          'backstage.io/managed-by-origin-location': 'url:https://git.example',
          'backstage.io/edit-url': 'https://git.example/edit/a.yaml',
        },
        name: 'product',
        uid: '1',
        etag: '2',
      },
      relations: [{ type: 'ownedBy', targetRef: 'group:default/team-a' }],
      status: { items: [] },
    };

    expect(descriptorYaml(entity)).toBe(`apiVersion: offerings/v1alpha1
kind: Product
metadata:
  name: product
spec:
  type: platform
  lifecycle: production
  owner: team-a
  need: Students enrol without standing in a queue.
`);
  });

  it('keeps another namespace, and annotations that somebody wrote', () => {
    const entity = product({ namespace: 'campus' });
    const written = { 'example.com/a': 'b' };
    const yaml = descriptorYaml({
      ...entity,
      metadata: { ...entity.metadata, annotations: written },
    });

    expect(parse(yaml).metadata).toMatchObject({
      namespace: 'campus',
      annotations: written,
    });
  });

  it('writes what stands twice twice, not as an alias', () => {
    const parts = ['component:a'];
    const capability = { name: 'a', type: 'software' as const, parts };
    const entity = product({
      spec: { capabilities: [capability, { ...capability, name: 'b' }] },
    });

    expect(descriptorYaml(entity)).not.toMatch(/[&*]/);
    expect(parse(descriptorYaml(entity)).spec).toEqual(entity.spec);
  });
});
