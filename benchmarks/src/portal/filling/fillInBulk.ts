import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import type { Orchestrator } from './catalogInternals';
import { insertRows, isPostgres } from './insertRows';
import { processEntity, type ProcessedRows } from './processEntity';
import { stitchEntities } from './stitchEntities';
import { withoutIndexes } from './withoutIndexes';

const BATCH = 250;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What a catalog is filled with, and whose it is. */
export interface Filling {
  entities: readonly Entity[];
  /** The name of the provider that hands them over. */
  provider: string;
  locationKey: string;
  /** The id that the catalog gives to an entity; left out, a new one. */
  idOf?: (ref: string) => string;
}

function* batchesOf<T>(items: readonly T[]): Generator<T[]> {
  for (let at = 0; at < items.length; at += BATCH) {
    yield items.slice(at, at + BATCH);
  }
}

/** As the database writes it, so that it can be compared with those that it writes itself. */
function timeText(knex: Knex, time: number): string {
  const text = new Date(time).toISOString();
  return isPostgres(knex) ? text : text.slice(0, 19).replace('T', ' ');
}

/** Makes the rows of each batch while the database takes in those of the one before. */
async function writeInTurn<T, TRows>(
  items: readonly T[],
  make: (batch: T[]) => Promise<TRows>,
  write: (rows: TRows) => Promise<void>,
) {
  let made: TRows[] = [];
  for (const batch of batchesOf(items)) {
    const [next] = await Promise.all([make(batch), ...made.map(write)]);
    made = [next];
  }
  for (const rows of made) await write(rows);
}

async function processAll(
  knex: Knex,
  orchestrator: Orchestrator,
  { entities, idOf = () => randomUUID(), ...from }: Filling,
) {
  const now = timeText(knex, Date.now());
  const nextUpdateAt = timeText(knex, Date.now() + DAY_MS);
  const handover = { ...from, now, nextUpdateAt };
  const process = async (batch: Entity[]) => {
    const rows: ProcessedRows[] = [];
    for (const entity of batch) {
      const id = idOf(stringifyEntityRef(entity));
      rows.push(await processEntity(entity, id, orchestrator, handover));
      // Processors wait for nothing: the database would not hear of the batch before.
      await nextTurn();
    }
    return rows;
  };
  await writeInTurn(entities, process, async rows => {
    const of = (table: 'refresh_state' | 'refresh_state_references') =>
      insertRows(
        knex,
        table,
        rows.map(row => row[table]),
      );
    await of('refresh_state');
    await of('refresh_state_references');
    const relations = rows.flatMap(row => row.relations);
    await insertRows(knex, 'relations', relations);
  });
}

async function stitchAll(knex: Knex, entities: readonly Entity[]) {
  const now = timeText(knex, Date.now());
  const refs = entities.map(entity => stringifyEntityRef(entity));
  await writeInTurn(
    refs,
    batch => stitchEntities(knex, batch, now),
    async rows => {
      await insertRows(knex, 'final_entities', rows.final_entities);
      await insertRows(knex, 'search', rows.search);
    },
  );
}

/** PostgreSQL knows its tables by the time that a catalog is that large: it looks at them every minute. */
async function takeStock(knex: Knex) {
  if (isPostgres(knex)) await knex.raw('vacuum analyze');
}

/**
 * Fills an empty catalog with what it would hold if it had ingested entities: processed and stitched by its own code, but
 * many at a time, and each once when its neighbours are there. Not for entities that lead to others, as Locations do.
 *
 * @throws Error where an entity is not valid
 */
export async function fillInBulk(
  knex: Knex,
  orchestrator: Orchestrator,
  filling: Filling,
) {
  await processAll(knex, orchestrator, filling);
  await withoutIndexes(knex, 'search', () => stitchAll(knex, filling.entities));
  await takeStock(knex);
}
