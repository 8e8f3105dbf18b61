import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { refsOf } from '../refs';

/** A relation between two entities, with full refs in lower case. @public */
export interface OfferingRelation {
  type: string;
  source: string;
  target: string;
}

/** The entity's own ref; `undefined` where it has no name that could stand in one. */
function ownRef(entity: Entity): string | undefined {
  try {
    return stringifyEntityRef(entity);
  } catch {
    return undefined;
  }
}

/**
 * Every relation that the descriptor of one of our entities stands for, in both directions, each once.
 *
 * @public
 */
export function relationsOf(entity: Entity): OfferingRelation[] {
  const self = ownRef(entity);
  if (!self) return [];

  const relations = new Map<string, OfferingRelation>();
  const add = (relation: OfferingRelation) =>
    relations.set(
      `${relation.source} ${relation.type} ${relation.target}`,
      relation,
    );

  for (const { definition, resolved } of refsOf(entity)) {
    if (resolved.type !== 'ref' || !definition.relation) continue;
    const { forward, reverse } = definition.relation;
    add({ type: forward, source: self, target: resolved.ref });
    add({ type: reverse, source: resolved.ref, target: self });
  }
  return [...relations.values()];
}
