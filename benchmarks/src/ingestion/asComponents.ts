import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  isOfferingsEntity,
  relationsOf,
} from '@offerings/backstage-plugin-offerings-common';

/** Who stands in for an entity of our kinds: names are told apart by their kind already. */
function standIn(ref: string): string {
  const { kind, namespace, name } = parseEntityRef(ref);
  return kind === 'group' ? ref : `component:${namespace}/${name}`;
}

/** The refs that an entity itself names, as relations. */
function namedBy(entity: Entity): string[] {
  const own = stringifyEntityRef(entity);
  const targets = relationsOf(entity)
    .filter(({ source, type }) => source === own && type !== 'ownedBy')
    // Two relations to the same target would be one in `dependsOn`.
    .map(({ type, target }) => `${type} ${target}`);
  return [...new Set(targets)].map(each => each.split(' ')[1]);
}

/**
 * The same entities as built-in Components: as many, of the same weight, with as many relations.
 *
 * @remarks
 * A Component depends on what the entity named; what it was named for is lost, and so is a second relation to the same
 * target. The rest of the `spec` comes along as a field that Backstage does not look into.
 */
export function asComponents(entities: readonly Entity[]): Entity[] {
  return entities.map(entity => {
    if (!isOfferingsEntity(entity)) return entity;
    const { owner, ...details } = entity.spec;
    return {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: entity.metadata,
      spec: {
        type: 'service',
        lifecycle: 'production',
        owner,
        dependsOn: [...new Set(namedBy(entity).map(standIn))],
        details,
      },
    };
  });
}
