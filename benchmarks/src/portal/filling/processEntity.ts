import { createHash } from 'node:crypto';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import stableStringify from 'fast-json-stable-stringify';
import { generateStableHash, type Orchestrator } from './catalogInternals';
import type { Row } from './insertRows';

/** So many times the catalog forgives a processor that fails before it forgets what that had kept. */
const CACHE_TTL = 5;

/** What a catalog holds of one entity once it is processed, by table. */
export interface ProcessedRows {
  refresh_state: Row;
  refresh_state_references: Row;
  relations: Row[];
}

/** Who hands the entities over, and when. */
export interface Handover {
  provider: string;
  locationKey: string;
  /** By the database's way of writing a time. */
  now: string;
  nextUpdateAt: string;
}

type Result = Extract<
  Awaited<ReturnType<Orchestrator['process']>>,
  { ok: true }
>;

/** The result for an entity that stands for nothing but itself, as all those that are generated. */
async function resultOf(
  entity: Entity,
  orchestrator: Orchestrator,
): Promise<Result> {
  const result = await orchestrator.process({ entity });
  if (!result.ok) {
    throw new Error(`${stringifyEntityRef(entity)}: ${result.errors}`);
  }
  if (result.deferredEntities.length + result.refreshKeys.length > 0) {
    throw new Error(`${stringifyEntityRef(entity)} leads to other entities`);
  }
  return result;
}

function sorted(values: readonly object[]): string {
  return `[${values.map(value => stableStringify(value)).sort()}]`;
}

/** By which the catalog tells whether processing still has the same result. */
function hashOf(result: Result): string {
  return createHash('sha1')
    .update(JSON.stringify(result.errors))
    .update(stableStringify({ ...result.completedEntity }))
    .update(sorted(result.deferredEntities))
    .update(sorted(result.relations))
    .update(sorted(result.refreshKeys))
    .update('[]') // No entity stands behind it that it was found through.
    .digest('hex');
}

function relationsOf(id: string, { relations }: Result): Row[] {
  const rows = relations.map(({ source, type, target }) => ({
    originating_entity_id: id,
    source_entity_ref: stringifyEntityRef(source),
    type,
    target_entity_ref: stringifyEntityRef(target),
  }));
  return [...new Map(rows.map(row => [JSON.stringify(row), row])).values()];
}

/**
 * Processes an entity as the catalog does, with all of its processors.
 *
 * @throws Error where the catalog would report one
 */
export async function processEntity(
  entity: Entity,
  id: string,
  orchestrator: Orchestrator,
  { provider, locationKey, now, nextUpdateAt }: Handover,
): Promise<ProcessedRows> {
  const ref = stringifyEntityRef(entity);
  // Processors change what they are given.
  const unprocessed = JSON.stringify(entity);
  const unprocessedHash = generateStableHash(entity);
  const result = await resultOf(JSON.parse(unprocessed), orchestrator);
  const resultHash = hashOf(result);
  result.completedEntity.metadata.uid = id;
  return {
    refresh_state: {
      entity_id: id,
      entity_ref: ref,
      unprocessed_entity: unprocessed,
      unprocessed_hash: unprocessedHash,
      processed_entity: JSON.stringify(result.completedEntity),
      result_hash: resultHash,
      cache: JSON.stringify({ ttl: CACHE_TTL, ...result.state }),
      errors: JSON.stringify(result.errors),
      location_key: locationKey,
      next_update_at: nextUpdateAt,
      last_discovery_at: now,
    },
    refresh_state_references: { source_key: provider, target_entity_ref: ref },
    relations: relationsOf(id, result),
  };
}
