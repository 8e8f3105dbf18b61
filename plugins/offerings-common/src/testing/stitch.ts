import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { stitchEntities } from '../relations';

/** The entities with the relations that the catalog would give them. */
export function stitch<T extends Entity>(entities: readonly T[]): T[] {
  const stitched = new Map(
    stitchEntities([], entities).map(entity => [
      stringifyEntityRef(entity),
      entity.relations,
    ]),
  );
  return entities.map(entity => ({
    ...entity,
    relations: stitched.get(stringifyEntityRef(entity)),
  }));
}

/** The entities as their descriptors have them. */
export function withoutRelations(entities: readonly Entity[]): Entity[] {
  return entities.map(({ relations: _, ...entity }) => entity);
}
