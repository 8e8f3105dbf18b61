import { setTimeout as sleep } from 'node:timers/promises';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
  type EntityProvider,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { Knex } from 'knex';
import {
  checkSample,
  fillInBulk,
  onOrchestrator,
  type Orchestrator,
} from '../filling';

const NAME = 'benchmark';
const POLL_MS = 50;
const LOCATION = 'url:https://descriptors.example/catalog-info.yaml';

const LOCATED = {
  'backstage.io/managed-by-location': LOCATION,
  'backstage.io/managed-by-origin-location': LOCATION,
};

function located(entity: Entity): Entity {
  const { metadata } = entity;
  const annotations = { ...metadata.annotations, ...LOCATED };
  return { ...entity, metadata: { ...metadata, annotations } };
}

async function countOf(query: Knex.QueryBuilder): Promise<number> {
  const [row] = await query.count({ count: '*' });
  return Number(row.count);
}

/** Brings entities into the catalog as any provider does, and reads them as the plugin itself. */
export class CatalogAccess implements EntityProvider {
  #connection?: EntityProviderConnection;
  knex?: Knex;
  orchestrator?: Orchestrator;
  /** Reads every entity, a batch at a time. */
  stream?: () => AsyncIterable<Entity[]>;

  getProviderName() {
    return NAME;
  }

  async connect(connection: EntityProviderConnection) {
    this.#connection = connection;
  }

  /** Has the catalog ingest entities; resolves once every one of them is processed and stitched. */
  async ingest(entities: Entity[]) {
    await this.#connection?.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({
        entity: located(entity),
        locationKey: NAME,
      })),
    });
    while (!(await this.#isSettled(entities.length))) await sleep(POLL_MS);
  }

  /**
   * Fills the empty catalog with what it would hold if it had ingested entities, without the time that this takes.
   *
   * @param idOf - the ids of the entities, by their refs; left out, new ones
   */
  async fill(entities: Entity[], idOf?: (ref: string) => string) {
    const { knex, orchestrator } = this;
    if (!knex || !orchestrator) throw new Error('The catalog did not start');
    await fillInBulk(knex, orchestrator, {
      entities: entities.map(located),
      provider: NAME,
      locationKey: NAME,
      idOf,
    });
    await checkSample(knex);
  }

  async #isSettled(entities: number): Promise<boolean> {
    const { knex } = this;
    if (!knex) return false;
    const isWhole =
      (await countOf(knex('final_entities').whereNotNull('final_entity'))) >=
      entities;
    if (!isWhole) return false;
    const waiting = await knex('refresh_state')
      .whereNull('processed_entity')
      .first();
    if (waiting) return false;
    return (await this.#toStitch()) === 0;
  }

  async #toStitch(): Promise<number> {
    const { knex } = this;
    if (!knex) return 0;
    const table = (await knex.schema.hasTable('stitch_queue'))
      ? knex('stitch_queue')
      : knex('refresh_state').whereNotNull('next_stitch_at');
    return countOf(table);
  }
}

/** Lets a {@link CatalogAccess} into the catalog. */
export function catalogModule(access: CatalogAccess) {
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'benchmark-provider',
    register(env) {
      onOrchestrator(orchestrator => {
        access.orchestrator = orchestrator;
      });
      env.registerInit({
        deps: {
          auth: coreServices.auth,
          catalog: catalogServiceRef,
          database: coreServices.database,
          processing: catalogProcessingExtensionPoint,
        },
        async init({ auth, catalog, database, processing }) {
          processing.addEntityProvider(access);
          access.knex = await database.getClient();
          access.stream = async function* stream() {
            const credentials = await auth.getOwnServiceCredentials();
            yield* catalog.streamEntities(undefined, { credentials });
          };
        },
      });
    },
  });
}
