import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { namespaceOf } from '../../refs';
import { upgrade } from '../../versions';

function refOf(entity: Entity | undefined): string | undefined {
  if (typeof entity?.kind !== 'string') return undefined;
  const { kind, metadata } = entity;
  if (typeof metadata?.name !== 'string') return undefined;
  const namespace = namespaceOf(entity);
  return typeof namespace === 'string'
    ? stringifyEntityRef({ kind, namespace, name: metadata.name })
    : undefined;
}

/** The entities by their full refs, in the newest version; what has no kind, namespace or name that could stand in one is passed over. */
export function indexEntities(
  entities: Iterable<Entity>,
): ReadonlyMap<string, Entity> {
  const index = new Map<string, Entity>();
  for (const entity of entities) {
    const ref = refOf(entity);
    if (ref !== undefined) index.set(ref, upgrade(entity));
  }
  return index;
}
