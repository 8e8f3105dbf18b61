import type { Entity } from '@backstage/catalog-model';

/**
 * Makes something of each entity once, however often it is asked for.
 *
 * @remarks
 * Offerings share entities, and a walk comes by each of them several times. An entity that was read does not change; when
 * it is gone, what was made of it goes too.
 */
export function oncePer<V>(make: (entity: Entity) => V): (entity: Entity) => V {
  const made = new WeakMap<Entity, { value: V }>();
  return entity => {
    const known = made.get(entity);
    if (known) return known.value;
    const value = make(entity);
    made.set(entity, { value });
    return value;
  };
}
