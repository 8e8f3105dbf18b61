import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { isError, toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type AssessmentSettings,
  type Circumstances,
  type OfferingRequest,
  type ValueModel,
} from '@offerings/backstage-plugin-offerings-common';
import { CatalogEntities } from '../catalog';
import { inTime } from '../database';
import type { WalkMemory } from '../memory';
import type { RefreshQueue } from '../portfolio';
import type { ReadingReader } from '../readings';
import { checkOffering, notFound } from './checkOffering';
import { holdBack } from './holdBack';
import type { OfferingPath, OfferingReader } from './OfferingReader';
import { parseOfferingPath } from './parseOfferingPath';
import { RecentOfferings } from './RecentOfferings';

/** So many rounds lead to the end of any offering, whatever its size; see `exploreOffering`. */
const MAX_READS = 5;

const UNAVAILABLE = { readingsUnavailable: true };

/** What {@link DefaultOfferingReader} needs. */
export interface DefaultOfferingReaderOptions {
  catalog: CatalogService;
  logger: LoggerService;
  /** Where the readings of measures are; left out, there are none. */
  readings?: ReadingReader;
  /** What earlier walks came upon; left out, each view goes level by level. */
  walks?: WalkMemory;
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

  private readonly recent = new RecentOfferings();

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
    const begin = performance.now();
    try {
      return await this.read(request, options.credentials);
    } catch (error) {
      if (isError(error) && error.name === 'NotFoundError') {
        await holdBack(begin);
      }
      throw error;
    }
  }

  private async read(
    request: OfferingRequest,
    credentials: BackstageCredentials,
  ): Promise<ValueModel> {
    const recalled = await this.recall(request);
    const { found, known } = await this.entities.explore(
      soFar => this.recent.explore(request, soFar),
      {
        maxReads: MAX_READS,
        credentials,
        remembered: recalled?.refs,
      },
    );
    checkOffering(request, known);

    const { settings, now = () => new Date() } = this.options;
    const model = found.toModel({
      // Who waited in vain for the database does not wait for it once more.
      ...(recalled ? await this.readReadings(found.members) : UNAVAILABLE),
      settings,
      now: now(),
    });
    if (!model) throw notFound(request.root);
    this.note(request, model, recalled);
    return model;
  }

  /** What a view of the offering is likely to need; `undefined` where the database does not answer. */
  private async recall({
    root,
    within,
  }: OfferingRequest): Promise<{ refs: string[] } | undefined> {
    const { logger, walks } = this.options;
    if (!walks) return { refs: [] };
    try {
      return { refs: await walks.recall(root, within) };
    } catch {
      logger.warn(
        `Nothing is known of earlier views of ${root}: it is read level by level, and goes without readings`,
      );
      return undefined;
    }
  }

  /** Has the plugin look at the offering, and remember what it comes upon; nobody has to wait for it. */
  private note(
    { root }: OfferingRequest,
    model: ValueModel,
    recalled: { refs: string[] } | undefined,
  ): void {
    const { refreshes } = this.options;
    refreshes?.add(model.root);
    if (root !== model.root && recalled?.refs.length === 0)
      refreshes?.add(root);
  }

  /** Without its readings the rest of an offering is still worth seeing. */
  private async readReadings(
    offerings: string[],
  ): Promise<Pick<Circumstances, 'readings' | 'readingsUnavailable'>> {
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
      return UNAVAILABLE;
    }
  }
}
