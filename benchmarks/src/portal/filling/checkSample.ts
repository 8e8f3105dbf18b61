import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';
import { catalogRows, type RowsByTable, type Stored } from './catalogRows';

const ENTITIES = 40;
const POLL_MS = 50;
/** Of a row; it holds a whole entity. */
const SHOWN_LENGTH = 300;

/** Entities from all over the catalog, and the one that most others refer to. */
async function sampleOf(knex: Knex): Promise<Stored[]> {
  const all: Stored[] = await knex('refresh_state')
    .select('entity_id', 'entity_ref')
    .orderBy('entity_ref');
  const step = Math.ceil(all.length / ENTITIES);
  const spread = all.filter((_, place) => place % step === 0);
  const hub = await knex('relations')
    .select({ entity_ref: 'source_entity_ref' })
    .groupBy('source_entity_ref')
    .orderByRaw('count(*) desc')
    .first();
  return all.filter(
    entity => spread.includes(entity) || entity.entity_ref === hub?.entity_ref,
  );
}

/** Makes the catalog believe that it never saw them like this. */
async function processAgain(knex: Knex, refs: readonly string[]) {
  await knex('final_entities').whereIn('entity_ref', refs).update({ hash: '' });
  await knex('refresh_state')
    .whereIn('entity_ref', refs)
    .update({ result_hash: '', next_update_at: knex.fn.now() });
}

async function isDone(knex: Knex, refs: readonly string[]): Promise<boolean> {
  const unprocessed = await knex('refresh_state')
    .whereIn('entity_ref', refs)
    .where({ result_hash: '' })
    .first();
  const unstitched = await knex('final_entities')
    .whereIn('entity_ref', refs)
    .where({ hash: '' })
    .first();
  const waiting = await knex('stitch_queue').first();
  return !unprocessed && !unstitched && !waiting;
}

function differencesOf(before: RowsByTable, after: RowsByTable): string[] {
  return Object.entries(before).flatMap(([table, rows]) => {
    const old = new Set(rows);
    const now = new Set(after[table as keyof RowsByTable]);
    const gone = rows.filter(row => !now.has(row));
    const added = [...now].filter(row => !old.has(row));
    return [...gone, ...added].map(row => `${table}: ${row}`);
  });
}

/**
 * Has the catalog ingest a sample of its entities again, in its own time and with nothing but its own code, and sees to it
 * that it stores what it held already.
 *
 * @throws Error where it stores something else
 */
export async function checkSample(knex: Knex) {
  const sample = await sampleOf(knex);
  const refs = sample.map(({ entity_ref: ref }) => ref);
  const before = await catalogRows(knex, sample);
  await processAgain(knex, refs);
  while (!(await isDone(knex, refs))) await sleep(POLL_MS);
  const [first] = differencesOf(before, await catalogRows(knex, sample));
  if (first) {
    throw new Error(
      `The catalog itself would not hold ${first.slice(0, SHOWN_LENGTH)}`,
    );
  }
}
