import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  buildValueModel,
  refsToRead,
  type AssessmentSettings,
  type OfferingRequest,
  type ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { checkOffering, notFound } from './checkOffering';
import type { OfferingPath, OfferingReader } from './OfferingReader';
import { parseOfferingPath } from './parseOfferingPath';

/** So many rounds lead to the end of any offering, whatever its size; see `refsToRead`. */
const MAX_READS = 5;

/** What {@link DefaultOfferingReader} needs. */
export interface DefaultOfferingReaderOptions {
  catalog: CatalogService;
  logger: LoggerService;
  settings?: AssessmentSettings;
  /** The clock to judge ages by. */
  now?: () => Date;
}

/** Reads offerings from the catalog, at the moment they are asked for. */
export class DefaultOfferingReader implements OfferingReader {
  static create(options: DefaultOfferingReaderOptions): DefaultOfferingReader {
    return new DefaultOfferingReader(
      options.catalog,
      options.logger,
      options.settings,
      options.now ?? (() => new Date()),
    );
  }

  private constructor(
    private readonly catalog: CatalogService,
    private readonly logger: LoggerService,
    private readonly settings: AssessmentSettings | undefined,
    private readonly now: () => Date,
  ) {}

  /** {@inheritDoc OfferingReader.getOffering} */
  async getOffering(
    path: OfferingPath,
    options: { credentials: BackstageCredentials },
  ): Promise<ValueModel> {
    const request = parseOfferingPath(path);
    const known = await this.readOffering(request, options.credentials);
    checkOffering(request, known);

    const model = buildValueModel({
      ...request,
      entities: [...known.values()].filter(entity => entity !== undefined),
      settings: this.settings,
      now: this.now(),
    });
    if (!model) throw notFound(request.root);
    return model;
  }

  private async readOffering(
    request: OfferingRequest,
    credentials: BackstageCredentials,
  ): Promise<ReadonlyMap<string, Entity | undefined>> {
    const known = new Map<string, Entity | undefined>();
    for (let reads = 0; reads < MAX_READS; reads += 1) {
      const refs = refsToRead(request, known);
      if (refs.length === 0) break;
      const entities = await this.readEntities(refs, credentials);
      for (const [index, ref] of refs.entries()) {
        known.set(ref, entities[index]);
      }
    }
    return known;
  }

  /** Whole entities: the catalog hands out the stored text of those, and has to take apart what is asked for in part. */
  private async readEntities(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<Array<Entity | undefined>> {
    try {
      const { items } = await this.catalog.getEntitiesByRefs(
        { entityRefs },
        { credentials },
      );
      return items;
    } catch (error) {
      // Its status is about our request, not about the caller's, and its details are for the operator only.
      this.logger.error('The catalog could not be read', toError(error));
      throw new ServiceUnavailableError('The catalog could not be read');
    }
  }
}
