import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { CompoundEntityRef, Entity } from '@backstage/catalog-model';

/** What the catalog makes of an entity before it is stored. */
export type ProcessingResult =
  | {
      ok: true;
      completedEntity: Entity;
      state: object;
      errors: Error[];
      relations: Array<{
        source: CompoundEntityRef;
        type: string;
        target: CompoundEntityRef;
      }>;
      deferredEntities: object[];
      refreshKeys: object[];
    }
  | { ok: false; errors: Error[] };

/** What runs an entity through all processors of the catalog. */
export interface Orchestrator {
  process(request: { entity: Entity }): Promise<ProcessingResult>;
}

/** A row of the table by which the catalog is searched. */
export interface SearchRow {
  entity_id: string;
  key: string;
  value: string | null;
  original_value: string | null;
}

/** The catalog exports none of it, and it is its own code that has to run. */
function internal(path: string) {
  return require(resolvePackagePath(
    '@backstage/plugin-catalog-backend',
    `dist/${path}.cjs.js`,
  ));
}

/** The rows by which a stitched entity is found. */
export const buildEntitySearch: (id: string, entity: Entity) => SearchRow[] =
  internal('database/operations/stitcher/buildEntitySearch').buildEntitySearch;

/** By which the catalog tells whether an entity is still the same. */
export const generateStableHash: (entity: Entity) => string =
  internal('database/util').generateStableHash;

/** Tells of the orchestrator that the next catalog to start will run, with the processors of all its modules. */
export function onOrchestrator(heard: (orchestrator: Orchestrator) => void) {
  const name = 'DefaultCatalogProcessingOrchestrator';
  const module = internal(`processing/${name}`);
  const Original = module[name];
  module[name] = class extends Original {
    constructor(options: unknown) {
      super(options);
      module[name] = Original;
      heard(this as unknown as Orchestrator);
    }
  };
}
