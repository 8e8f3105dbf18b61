import type { Entity } from '@backstage/catalog-model';
import { indexEntities } from '../value-model/read/entities';
import { descriptorRelationsOf } from './descriptorRelationsOf';
import type { OfferingRelation } from './relationsOf';

type Index = ReadonlyMap<string, Entity>;
type Relations = ReadonlyMap<string, OfferingRelation>;

function keyOf({ source, type, target }: OfferingRelation): string {
  return `${source} ${type} ${target}`;
}

/** The relations that descriptors stand for, each once. */
function statedBy(entities: Iterable<Entity>): Relations {
  const stated = new Map<string, OfferingRelation>();
  for (const entity of entities) {
    for (const relation of descriptorRelationsOf(entity)) {
      stated.set(keyOf(relation), relation);
    }
  }
  return stated;
}

/** What the versions that the files replace said of others, and the files say no more. */
function withdrawn(catalog: Index, files: Index): Relations {
  const replaced = [...files.keys()].flatMap(ref => catalog.get(ref) ?? []);
  const now = statedBy(files.values());
  return new Map([...statedBy(replaced)].filter(([key]) => !now.has(key)));
}

/** What is at either end of some relations. */
function endsOf(relations: Relations): ReadonlySet<string> {
  return new Set(
    [...relations.values()].flatMap(({ source, target }) => [source, target]),
  );
}

/**
 * The entities of the catalog beside which some files want to be seen: those to whom the files say no more what the
 * catalog has of them. They may say so themselves, and then the relation stays.
 *
 * @returns full refs, those of the files left out
 * @public
 */
export function refsToStitch(
  fromCatalog: Iterable<Entity>,
  fromFiles: Iterable<Entity>,
): string[] {
  const files = indexEntities(fromFiles);
  const ends = endsOf(withdrawn(indexEntities(fromCatalog), files));
  return [...ends].filter(ref => !files.has(ref));
}

/**
 * The entities as the catalog would hand them out if it held some files: entities of the files replace those of the
 * catalog, and relations are, both ways, those that the files stand for.
 *
 * @remarks
 * A relation that the replaced version stood for is gone, unless the files or an entity of the catalog at its other end
 * stand for it as well. What is not changed by the files is handed back as it is; the relations in the files' own
 * `relations` are passed over.
 *
 * @public
 */
export function stitchEntities(
  fromCatalog: Iterable<Entity>,
  fromFiles: Iterable<Entity>,
): Entity[] {
  const catalog = indexEntities(fromCatalog);
  const files = indexEntities(fromFiles);
  const gone = withdrawn(catalog, files);
  const others = [...endsOf(gone)].flatMap(ref =>
    files.has(ref) ? [] : catalog.get(ref) ?? [],
  );
  const stay = statedBy(others);
  const added = new Map<string, OfferingRelation[]>();
  for (const relation of statedBy(files.values()).values()) {
    const own = added.get(relation.source) ?? [];
    own.push(relation);
    added.set(relation.source, own);
  }

  const changed = new Set([...endsOf(gone), ...added.keys(), ...files.keys()]);
  return [...new Map([...catalog, ...files])].map(([ref, entity]) => {
    if (!changed.has(ref)) return entity;
    const relations = new Map<string, OfferingRelation>();
    for (const { type, targetRef } of catalog.get(ref)?.relations ?? []) {
      const relation = { source: ref, type, target: targetRef };
      const key = keyOf(relation);
      if (!gone.has(key) || stay.has(key)) relations.set(key, relation);
    }
    for (const relation of added.get(ref) ?? []) {
      relations.set(keyOf(relation), relation);
    }
    return {
      ...entity,
      relations: [...relations.values()].map(({ type, target }) => ({
        type,
        targetRef: target,
      })),
    };
  });
}
