import type { Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import {
  buildEntitySearch,
  generateStableHash,
  type SearchRow,
} from './catalogInternals';
import type { Row } from './insertRows';

/** What a catalog holds of entities once they are stitched, by table. */
export interface StitchedRows {
  final_entities: Row[];
  search: Array<SearchRow & Row>;
}

type Relations = NonNullable<Entity['relations']>;

/** The relations of some entities, by whichever entity they were said. */
async function relationsOf(
  knex: Knex,
  refs: readonly string[],
): Promise<Map<string, Relations>> {
  const rows = await knex('relations')
    .distinct('source_entity_ref', 'type', 'target_entity_ref')
    .whereIn('source_entity_ref', refs)
    .orderBy(['type', 'target_entity_ref']);
  const relations = new Map<string, Relations>(refs.map(ref => [ref, []]));
  for (const row of rows) {
    relations
      .get(row.source_entity_ref)
      ?.push({ type: row.type, targetRef: row.target_entity_ref });
  }
  return relations;
}

/** Stitches entities as the catalog does once all entities are processed: what it processed, with its relations. */
export async function stitchEntities(
  knex: Knex,
  refs: readonly string[],
  now: string,
): Promise<StitchedRows> {
  const relations = await relationsOf(knex, refs);
  const processed = await knex('refresh_state')
    .select('entity_id', 'entity_ref', 'processed_entity')
    .whereIn('entity_ref', refs);
  const rows: StitchedRows = { final_entities: [], search: [] };
  for (const {
    entity_id: id,
    entity_ref: ref,
    processed_entity,
  } of processed) {
    const entity: Entity = JSON.parse(processed_entity);
    entity.relations = relations.get(ref);
    const hash = generateStableHash(entity);
    entity.metadata.etag ??= hash;
    rows.final_entities.push({
      entity_id: id,
      entity_ref: ref,
      final_entity: JSON.stringify(entity),
      hash,
      last_updated_at: now,
    });
    rows.search.push(...(buildEntitySearch(id, entity) as typeof rows.search));
  }
  return rows;
}
