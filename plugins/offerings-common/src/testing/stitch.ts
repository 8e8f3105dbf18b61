import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { isOfferingsEntity } from '../kinds';
import { namespaceOf, resolveRef } from '../refs';
import { relationsOf, type OfferingRelation } from '../relations';

/** What Backstage's own kinds say in which field: default kind, forward and reverse relation. */
const BUILTIN_FIELDS: ReadonlyArray<
  [field: string, defaultKind: string, forward: string, reverse: string]
> = [
  ['owner', 'Group', 'ownedBy', 'ownerOf'],
  ['system', 'System', 'partOf', 'hasPart'],
  ['subcomponentOf', 'Component', 'partOf', 'hasPart'],
  ['domain', 'Domain', 'partOf', 'hasPart'],
  ['providesApis', 'API', 'providesApi', 'apiProvidedBy'],
  ['consumesApis', 'API', 'consumesApi', 'apiConsumedBy'],
  ['dependsOn', 'Component', 'dependsOn', 'dependencyOf'],
  ['memberOf', 'Group', 'memberOf', 'hasMember'],
  ['members', 'User', 'hasMember', 'memberOf'],
  ['parent', 'Group', 'childOf', 'parentOf'],
  ['children', 'Group', 'parentOf', 'childOf'],
];

function builtinRelationsOf(entity: Entity): OfferingRelation[] {
  const source = stringifyEntityRef(entity);
  return BUILTIN_FIELDS.flatMap(([field, defaultKind, forward, reverse]) =>
    [entity.spec?.[field] ?? []].flat().flatMap(written => {
      const resolved = resolveRef(
        String(written),
        { defaultKind },
        namespaceOf(entity),
      );
      return resolved.type === 'ref'
        ? [
            { type: forward, source, target: resolved.ref },
            { type: reverse, source: resolved.ref, target: source },
          ]
        : [];
    }),
  );
}

/** The entities with the relations that the catalog would give them. */
export function stitch<T extends Entity>(entities: readonly T[]): T[] {
  const bySource = new Map<string, Map<string, OfferingRelation>>();
  for (const entity of entities) {
    const relations = isOfferingsEntity(entity)
      ? relationsOf(entity)
      : builtinRelationsOf(entity);
    for (const relation of relations) {
      const own = bySource.get(relation.source) ?? new Map();
      own.set(`${relation.type} ${relation.target}`, relation);
      bySource.set(relation.source, own);
    }
  }
  return entities.map(entity => ({
    ...entity,
    relations: [
      ...(bySource.get(stringifyEntityRef(entity))?.values() ?? []),
    ].map(({ type, target }) => ({ type, targetRef: target })),
  }));
}

/** The entities as their descriptors have them. */
export function withoutRelations(entities: readonly Entity[]): Entity[] {
  return entities.map(({ relations: _, ...entity }) => entity);
}
