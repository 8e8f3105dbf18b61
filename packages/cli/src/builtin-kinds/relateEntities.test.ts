import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { relateEntities } from './relateEntities';

const relate = (entities: Entity[]) =>
  relateEntities(
    entities.map(entity => ({ entity, ref: stringifyEntityRef(entity) })),
  );

const component: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'search', namespace: 'campus' },
  spec: {
    type: 'service',
    lifecycle: 'production',
    owner: 'user:default/sam',
    dependsOn: ['resource:index', 'component:index', 7],
  },
};

const product: Entity = {
  apiVersion: 'offerings/v1alpha1',
  kind: 'Product',
  metadata: { name: 'course-search', namespace: 'campus' },
  spec: {
    owner: 'course-team',
    capabilities: [
      { name: 'Search', type: 'software', parts: ['component:search'] },
    ],
  },
};

it('relates Backstage’s kinds as Backstage’s own model says', () => {
  const [{ relations }] = relate([component]);

  expect(relations).toEqual([
    { type: 'ownedBy', targetRef: 'user:default/sam' },
    { type: 'dependsOn', targetRef: 'resource:campus/index' },
    { type: 'dependsOn', targetRef: 'component:campus/index' },
  ]);
});

it('relates our kinds, and both ends of each relation', () => {
  const [part, whole] = relate([component, product]);

  expect(part.relations).toContainEqual({
    type: 'partOf',
    targetRef: 'product:campus/course-search',
  });
  expect(whole.relations).toContainEqual({
    type: 'hasPart',
    targetRef: 'component:campus/search',
  });
});

it('relates nothing of what it cannot read', () => {
  const [unknown, broken] = relate([
    { ...component, apiVersion: 'backstage.io/v9' },
    { ...component, kind: 'Group', spec: undefined },
  ]);

  expect([unknown.relations, broken.relations]).toEqual([[], []]);
});
