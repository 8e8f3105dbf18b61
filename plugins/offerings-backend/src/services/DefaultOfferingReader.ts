import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  buildValueModel,
  refsToRead,
  type AssessmentSettings,
  type ValueModel,
  type ValueModelInput,
} from '@offerings/backstage-plugin-offerings-common';
import { CatalogEntities } from '../catalog';
import { inTime } from '../database';
import type { RefreshQueue } from '../portfolio';
import type { ReadingReader } from '../readings';
import { checkOffering, notFound } from './checkOffering';
import { membersAmong } from './membersAmong';
import type { OfferingPath, OfferingReader } from './OfferingReader';
import { parseOfferingPath } from './parseOfferingPath';

/** So many rounds lead to the end of any offering, whatever its size; see `refsToRead`. */
const MAX_READS = 5;

/** What {@link DefaultOfferingReader} needs. */
export interface DefaultOfferingReaderOptions {
  catalog: CatalogService;
  logger: LoggerService;
  /** Where the readings of measures are; left out, there are none. */
  readings?: ReadingReader;
  /** Where it is noted which offerings people look at. */
  refreshes?: RefreshQueue;
  settings?: AssessmentSettings;
  /** The clock to judge ages by. */
  now?: () => Date;
}

/** Reads offerings from the catalog, at the moment they are asked for. */
export class DefaultOfferingReader implements OfferingReader {
  static create(options: DefaultOfferingReaderOptions): DefaultOfferingReader {
    return new DefaultOfferingReader(
      new CatalogEntities(options.catalog, options.logger),
      options,
    );
  }

  private constructor(
    private readonly entities: CatalogEntities,
    private readonly options: DefaultOfferingReaderOptions,
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

    const { settings, now = () => new Date() } = this.options;
    const model = buildValueModel({
      ...request,
      entities: [...known.values()].filter(entity => entity !== undefined),
      ...(await this.readReadings(membersAmong(request, known))),
      settings,
      now: now(),
    });
    if (!model) throw notFound(request.root);
    // Nobody has to wait for it.
    this.options.refreshes?.add(model.root);
    return model;
  }

  /** Without its readings the rest of an offering is still worth seeing. */
  private async readReadings(
    offerings: string[],
  ): Promise<Pick<ValueModelInput, 'readings' | 'readingsUnavailable'>> {
    const { logger, readings } = this.options;
    if (!readings) return {};
    try {
      return {
        readings: await inTime(() => readings.getReadings(offerings)),
      };
    } catch (error) {
      logger.warn(
        `The readings of ${offerings[0]} could not be read, and its value model goes without them`,
        toError(error),
      );
      return { readingsUnavailable: true };
    }
  }
}
