import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { upgrade } from '@offerings/backstage-plugin-offerings-common';
import { inTime } from '../database';

/** Far longer than the largest of batches takes; in milliseconds. */
const PATIENCE = 30_000;

/** What was read, by full ref: the entity, or a gap where it does not exist or may not be read. */
export type ReadEntities = ReadonlyMap<string, Entity | undefined>;

/** How {@link CatalogEntities.explore} reads. */
export interface ExploreOptions {
  /** After so many rounds it ends, whatever is left to know. */
  maxReads: number;
  credentials: BackstageCredentials;
  /** What it will most likely have to know: the first round asks for that as well. */
  remembered?: readonly string[];
}

/** Reads batches of entities from the catalog with somebody's credentials. */
export class CatalogEntities {
  constructor(
    private readonly catalog: CatalogService,
    private readonly logger: LoggerService,
  ) {}

  /**
   * Whole entities: the catalog hands out the stored text of those, and has to take apart what is asked for in part.
   *
   * @param entityRefs - full refs; the answer has an entity, or a gap, for each of them in the same order
   * @throws ServiceUnavailableError where the catalog does not answer, or not within half a minute
   */
  async byRefs(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<Array<Entity | undefined>> {
    return this.ask({ entityRefs }, credentials);
  }

  /**
   * Those of some entities that exist and may be read.
   *
   * @param entityRefs - full refs
   * @throws ServiceUnavailableError where the catalog does not answer
   */
  async readable(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<ReadonlySet<string>> {
    const fields = ['kind', 'metadata.name', 'metadata.namespace'];
    const found = await this.ask({ entityRefs, fields }, credentials);
    return new Set(entityRefs.filter((_, index) => found[index]));
  }

  /**
   * Reads round after round, each in one batch, until a walk asks for nothing more.
   *
   * @param nextRefs - what the walk still has to know, given what it knows
   * @param maxReads - after so many rounds it ends, whatever is left to know
   */
  async walk(
    nextRefs: (known: ReadEntities) => string[],
    maxReads: number,
    credentials: BackstageCredentials,
  ): Promise<ReadEntities> {
    const { known } = await this.explore(
      soFar => ({ toRead: nextRefs(soFar) }),
      { maxReads, credentials },
    );
    return known;
  }

  /**
   * Reads as {@link CatalogEntities.walk} does, and hands out what the walk came to as well.
   *
   * @param look - how far the walk comes, given what it knows, and what it still has to know
   */
  async explore<E extends { toRead: readonly string[] }>(
    look: (known: ReadEntities) => E,
    options: ExploreOptions,
  ): Promise<{ found: E; known: ReadEntities }> {
    const { maxReads, credentials, remembered = [] } = options;
    const known = new Map<string, Entity | undefined>();
    let found = look(known);
    for (let reads = 0; reads < maxReads; reads += 1) {
      if (found.toRead.length === 0) break;
      const isFirst = reads === 0;
      const refs = [
        ...new Set([...found.toRead, ...(isFirst ? remembered : [])]),
      ];
      const entities = await this.byRefs(refs, credentials);
      for (const [index, ref] of refs.entries()) {
        known.set(ref, entities[index]);
      }
      found = look(known);
    }
    return { found, known };
  }

  private async ask(
    request: { entityRefs: string[]; fields?: string[] },
    credentials: BackstageCredentials,
  ): Promise<Array<Entity | undefined>> {
    if (request.entityRefs.length === 0) return [];
    try {
      const { items } = await inTime(
        () => this.catalog.getEntitiesByRefs(request, { credentials }),
        PATIENCE,
        'catalog',
      );
      // What was processed before an upgrade may still be in an older version.
      return items.map(entity => upgrade(entity));
    } catch (error) {
      // Its status is about our request, not about the caller's, and its details are for the operator only.
      this.logger.error('The catalog could not be read', toError(error));
      throw new ServiceUnavailableError('The catalog could not be read');
    }
  }
}
