import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  buildDependents,
  dependentsToRead,
  type Dependents,
} from '@offerings/backstage-plugin-offerings-common';
import { CatalogEntities } from '../catalog';
import { notFound, parseEntityPath } from '../services';
import type { DependentsReader, EntityPath } from './DependentsReader';

/** So many rounds lead to the end, however much rests on the entity; see `dependentsToRead`. */
const MAX_READS = 6;

/** What {@link DefaultDependentsReader} needs. */
export interface DefaultDependentsReaderOptions {
  catalog: CatalogService;
  logger: LoggerService;
}

/** Reads what rests on an entity from the catalog, at the moment it is asked for. */
export class DefaultDependentsReader implements DependentsReader {
  static create(
    options: DefaultDependentsReaderOptions,
  ): DefaultDependentsReader {
    return new DefaultDependentsReader(
      new CatalogEntities(options.catalog, options.logger),
    );
  }

  private constructor(private readonly entities: CatalogEntities) {}

  /** {@inheritDoc DependentsReader.getDependents} */
  async getDependents(
    path: EntityPath,
    options: { credentials: BackstageCredentials },
  ): Promise<Dependents> {
    const entity = parseEntityPath(path);
    const known = await this.entities.walk(
      soFar => dependentsToRead({ entity }, soFar),
      MAX_READS,
      options.credentials,
    );
    const dependents = buildDependents({
      entity,
      entities: [...known.values()].filter(each => each !== undefined),
    });
    if (!dependents) throw notFound(entity);
    return dependents;
  }
}
