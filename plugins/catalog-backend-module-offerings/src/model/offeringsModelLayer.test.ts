import {
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import {
  OFFERINGS_KINDS,
  RELATION_PAIRS,
  RELATION_TITLES,
} from '@offerings/backstage-plugin-offerings-common';
import { offeringsModelLayer } from './offeringsModelLayer';

const model = compileCatalogModel([
  defaultCatalogEntityModel,
  offeringsModelLayer,
]);

function kindModel(kind: string) {
  return model.getKind({ kind, apiVersion: 'offerings/v1alpha1' });
}

describe('offeringsModelLayer', () => {
  it.each(OFFERINGS_KINDS)('declares %s', kind => {
    expect(kindModel(kind)).toMatchObject({
      apiVersions: ['offerings/v1alpha1'],
      names: { kind, singular: kind.toLocaleLowerCase('en-US') },
      jsonSchema: {
        required: expect.arrayContaining(['spec']),
        properties: { spec: { additionalProperties: false } },
      },
    });
  });

  it("leaves Backstage's kinds as they are", () => {
    const without = compileCatalogModel([defaultCatalogEntityModel]);
    const component = {
      kind: 'Component',
      apiVersion: 'backstage.io/v1alpha1',
    };
    expect(model.getKind(component)).toEqual(without.getKind(component));
    expect(
      model.listRelations().find(({ forward }) => forward.type === 'ownedBy'),
    ).toMatchObject({
      forward: { title: 'owned by' },
      reverse: { type: 'ownerOf', title: 'owner of' },
    });
  });

  it('selects the refs that a layer can select', () => {
    const fields = OFFERINGS_KINDS.flatMap(
      kind =>
        kindModel(kind)?.relationFields.map(
          ({ path, relation }) => `${kind} ${path} ${relation}`,
        ) ?? [],
    );
    expect(fields).toEqual([
      'Product spec.owner ownedBy',
      'Product spec.governance.accountable accountableTo',
      'Service spec.owner ownedBy',
      'Service spec.governance.accountable accountableTo',
      'Service spec.products delivers',
      'Service spec.dependsOn dependsOn',
      'ValueStream spec.owner ownedBy',
      'ValueStream spec.offerings realizes',
      'Practice spec.owner ownedBy',
      'Practice spec.supports supports',
      'Practice spec.dependsOn dependsOn',
    ]);
  });

  it('knows every relation pair in both directions, with titles', () => {
    const known = model
      .listRelations()
      .map(({ forward, reverse }) => `${forward.type} ${reverse.type}`);
    const wanted = Object.values(RELATION_PAIRS).flatMap(
      ({ forward, reverse }) => [
        `${forward} ${reverse}`,
        `${reverse} ${forward}`,
      ],
    );
    expect(known).toEqual(expect.arrayContaining(wanted));

    for (const { forward } of model.listRelations()) {
      const title = RELATION_TITLES[forward.type] ?? forward.title;
      expect(forward.title).toBe(title);
    }
  });

  it('describes the relations of its own in words', () => {
    const descriptions = model
      .listRelations()
      .filter(({ forward }) => RELATION_TITLES[forward.type])
      .map(({ description }) => description);
    expect([...new Set(descriptions)]).toEqual([
      'A Product is supplied by a Group',
      'A Product is accountable to a Group or User',
      'A Service delivers a Product',
      'A ValueStream realizes a Product or Service',
      'A ValueStream is performed by a Group, User or Component',
      'A ValueStream is supported by a Practice',
    ]);
  });
});
