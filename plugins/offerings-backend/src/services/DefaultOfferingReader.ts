import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  buildValueModel,
  refsToRead,
  type AssessmentSettings,
  type ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { CatalogEntities } from '../catalog';
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
      new CatalogEntities(options.catalog, options.logger),
      options.settings,
      options.now ?? (() => new Date()),
    );
  }

  private constructor(
    private readonly entities: CatalogEntities,
    private readonly settings: AssessmentSettings | undefined,
    private readonly now: () => Date,
  ) {}

  /** {@inheritDoc OfferingReader.getOffering} */
  async getOffering(
    path: OfferingPath,
    options: { credentials: BackstageCredentials },
  ): Promise<ValueModel> {
    const request = parseOfferingPath(path);
    const known = await this.entities.walk(
      soFar => refsToRead(request, soFar),
      MAX_READS,
      options.credentials,
    );
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
}
