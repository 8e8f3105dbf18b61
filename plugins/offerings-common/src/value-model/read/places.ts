import type { Entity } from '@backstage/catalog-model';
import { valueAt } from './valueAt';

/**
 * Where the items of a list stand in a descriptor, by a field that tells them apart: `spec.suppliers[2]`.
 *
 * @remarks
 * Items that say nothing are left out of the model, and counted here all the same.
 *
 * @returns the path of the first item whose field has that value; the list's own where there is none
 */
export function placesOf(
  entity: Entity,
  list: string,
  field: string,
): (value: string) => string {
  const items = valueAt(entity, ...list.split('.'));
  const places = new Map<unknown, number>();
  for (const [index, item] of Array.isArray(items) ? items.entries() : []) {
    const value = valueAt(item, field);
    if (!places.has(value)) places.set(value, index);
  }
  return value => {
    const index = places.get(value);
    return index === undefined ? list : `${list}[${index}]`;
  };
}
