import type { Entity } from '@backstage/catalog-model';
import {
  isPracticeEntity,
  isProductEntity,
  isServiceEntity,
  isValueStreamEntity,
  refsOf,
  type KnownEntities,
} from '@offerings/backstage-plugin-offerings-common';

/** The offerings that some entities belong to, as far as is known. */
export interface TouchedOfferings {
  /** Full refs of Products, and of Services that deliver none; in the order of the entities, each once. */
  roots: string[];
  /** What has to be read before all of them can be told. */
  toRead: string[];
}

/** The refs in one field of a descriptor. */
function refsIn(entity: Entity, field: string): string[] {
  return refsOf(entity)
    .filter(({ path }) => path.startsWith(`${field}[`))
    .flatMap(({ resolved }) => (resolved.type === 'ref' ? resolved.ref : []));
}

/** The Products and Services that an entity is, delivers, realizes or supports. */
function offeringsNamedBy(ref: string, entity: Entity): string[] {
  if (isProductEntity(entity)) return [ref];
  if (isServiceEntity(entity)) return [ref, ...refsIn(entity, 'spec.products')];
  if (isValueStreamEntity(entity)) return refsIn(entity, 'spec.offerings');
  return isPracticeEntity(entity) ? refsIn(entity, 'spec.supports') : [];
}

/**
 * Finds the offerings that change with some entities.
 *
 * @param entities - the versions of each entity that count, by its full ref: that of the files, and that of the catalog
 * @param known - what was read, found or not; ask again with more, until nothing is left to read
 */
export function rootsOf(
  entities: ReadonlyArray<readonly [ref: string, entity: Entity]>,
  known: KnownEntities,
): TouchedOfferings {
  const roots = new Set<string>();
  const toRead = new Set<string>();
  const look = (ref: string) => {
    if (!known.has(ref)) toRead.add(ref);
    return known.get(ref);
  };
  const isProduct = (ref: string) => {
    const entity = look(ref);
    return entity !== undefined && isProductEntity(entity);
  };
  const offerings = new Set(
    entities.flatMap(([ref, entity]) => offeringsNamedBy(ref, entity)),
  );
  for (const offering of offerings) {
    if (isProduct(offering)) roots.add(offering);
    const entity = look(offering);
    if (!entity || !isServiceEntity(entity)) continue;
    const named = refsIn(entity, 'spec.products');
    const products = named.filter(isProduct);
    // While its Products are still to be read, nobody knows whether the Service stands for itself.
    const isAlone = named.every(ref => known.has(ref)) && products.length === 0;
    for (const root of isAlone ? [offering] : products) roots.add(root);
  }
  return { roots: [...roots], toRead: [...toRead] };
}
