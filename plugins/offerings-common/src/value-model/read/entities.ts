import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';

function refOf(entity: Entity | undefined): string | undefined {
  return typeof entity?.kind === 'string' &&
    typeof entity.metadata?.name === 'string'
    ? stringifyEntityRef(entity)
    : undefined;
}

/** The entities by their full refs; what has no kind or name is passed over. */
export function indexEntities(
  entities: Iterable<Entity>,
): ReadonlyMap<string, Entity> {
  const index = new Map<string, Entity>();
  for (const entity of entities) {
    const ref = refOf(entity);
    if (ref !== undefined) index.set(ref, entity);
  }
  return index;
}
