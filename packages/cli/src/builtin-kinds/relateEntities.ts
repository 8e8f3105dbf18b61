import type { Entity } from '@backstage/catalog-model';
import {
  builtinKindOf,
  builtinModel,
  isOfferingsEntity,
  namespaceOf,
  relationsOf,
  resolveRef,
  type LintedEntity,
  type OfferingRelation,
} from '@offerings/backstage-plugin-offerings-common';

function valueAt(entity: Entity, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? Reflect.get(value, key)
          : undefined,
      entity,
    );
}

function textsAt(entity: Entity, path: string): string[] {
  return [valueAt(entity, path)]
    .flat()
    .filter(item => typeof item === 'string');
}

function reverseOf(kind: string, relation: string): string | undefined {
  return builtinModel()
    .getRelations({ kind })
    ?.find(({ forward }) => forward.type === relation)?.reverse.type;
}

function builtinRelationsOf({ entity, ref: source }: Linted) {
  const relations: OfferingRelation[] = [];
  for (const field of builtinKindOf(entity)?.relationFields ?? []) {
    const { defaultKind, allowedKinds, path, relation } = field;
    const reverse = reverseOf(entity.kind, relation);
    for (const written of textsAt(entity, path)) {
      const taken = { defaultKind, kinds: allowedKinds };
      const target = resolveRef(written, taken, namespaceOf(entity));
      if (target.type !== 'ref') continue;
      relations.push({ type: relation, source, target: target.ref });
      if (!reverse) continue;
      relations.push({ type: reverse, source: target.ref, target: source });
    }
  }
  return relations;
}

type Linted = Pick<LintedEntity, 'entity' | 'ref'>;

function relationsFrom(linted: Linted): OfferingRelation[] {
  if (isOfferingsEntity(linted.entity)) return relationsOf(linted.entity);
  try {
    return builtinRelationsOf(linted);
  } catch {
    // Of a version that Backstage does not know: the lint says so.
    return [];
  }
}

/** The entities with the relations that the catalog would give them, had it read these and nothing else. */
export function relateEntities(linted: readonly Linted[]): Entity[] {
  const bySource = new Map<string, Map<string, OfferingRelation>>();
  for (const relation of linted.flatMap(relationsFrom)) {
    const own = bySource.get(relation.source) ?? new Map();
    own.set(`${relation.type} ${relation.target}`, relation);
    bySource.set(relation.source, own);
  }
  return linted.map(({ entity, ref }) => ({
    ...entity,
    relations: [...(bySource.get(ref)?.values() ?? [])].map(
      ({ type, target }) => ({ type, targetRef: target }),
    ),
  }));
}
