import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { InputError, toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  buildValueModel,
  isOfferingEntity,
  lintFiles,
  portfolioFigures,
  validateBuiltinKind,
  type AssessmentSettings,
  type LintAnswer,
  type LintedOffering,
  type RegisteredFigures,
  type SourceFile,
  type ValueModel,
  type ValueModelInput,
} from '@offerings/backstage-plugin-offerings-common';
import { CatalogEntities } from '../catalog';
import type { ReadingReader } from '../readings';
import { CheckedFiles } from './CheckedFiles';
import type { FileLinter } from './FileLinter';

/** One round for what the files name, and five that lead to the end of any offering; see `refsToRead`. */
const MAX_READS = 6;

/** So many entities of the catalog are looked up for the files themselves. */
const MOST_NAMED = 2_000;

type Known = ReadonlyMap<string, Entity | undefined>;

/** What {@link DefaultFileLinter} needs. */
export interface DefaultFileLinterOptions {
  catalog: CatalogService;
  logger: LoggerService;
  /** Where the readings of measures are; left out, there are none. */
  readings?: ReadingReader;
  settings?: AssessmentSettings;
  /** The clock to judge ages by. */
  now?: () => Date;
  /** What finds the mistakes. */
  lint?: typeof lintFiles;
}

/** Checks files against the catalog, at the moment it is asked: six batched reads at most, whatever the files' size. */
export class DefaultFileLinter implements FileLinter {
  static create(options: DefaultFileLinterOptions): DefaultFileLinter {
    return new DefaultFileLinter(
      new CatalogEntities(options.catalog, options.logger),
      options,
    );
  }

  private constructor(
    private readonly entities: CatalogEntities,
    private readonly options: DefaultFileLinterOptions,
  ) {}

  /** {@inheritDoc FileLinter.lint} */
  async lint(
    files: SourceFile[],
    { credentials }: { credentials: BackstageCredentials },
  ): Promise<LintAnswer> {
    const { lint = lintFiles } = this.options;
    const options = {
      validateOther: validateBuiltinKind,
      terms: this.options.settings?.terms,
    };
    const alone = lint(files, options);
    const checked = new CheckedFiles(alone);
    if (checked.named > MOST_NAMED) {
      throw new InputError(
        `The files hold and name ${checked.named} entities, more than the ${MOST_NAMED} that are looked up at once: check fewer files at once`,
      );
    }
    const known = await this.entities.walk(
      soFar => checked.refsToRead(soFar),
      MAX_READS,
      credentials,
    );
    const exists = (ref: string) => known.get(ref) !== undefined;
    const { diagnostics } = alone.outside.every(exists)
      ? alone
      : lint(files, { ...options, exists });
    return { diagnostics, ...(await this.offeringsOf(checked, known)) };
  }

  private async offeringsOf(
    checked: CheckedFiles,
    known: Known,
  ): Promise<Pick<LintAnswer, 'offerings' | 'more'>> {
    const { entities, roots, more } = checked.beside(known);
    const catalog = [...known.values()].filter(each => each !== undefined);
    const { settings, now = () => new Date() } = this.options;
    const input = {
      settings,
      now: now(),
      ...(await this.readReadings(catalog)),
    };
    const offerings = roots.flatMap((root): LintedOffering[] => {
      const model = buildValueModel({ ...input, root, entities });
      if (!model) return [];
      const before = buildValueModel({ ...input, root, entities: catalog });
      return [{ model, registered: before && figuresOf(before) }];
    });
    return { offerings, more: more > 0 ? more : undefined };
  }

  /** Readings of what the catalog has let the caller see; a file that only claims to be an offering gets none. */
  private async readReadings(
    catalog: Entity[],
  ): Promise<Pick<ValueModelInput, 'readings' | 'readingsUnavailable'>> {
    const { logger, readings } = this.options;
    const offerings = catalog
      .filter(isOfferingEntity)
      .map(entity => stringifyEntityRef(entity));
    if (!readings || offerings.length === 0) return {};
    try {
      return { readings: await readings.getReadings(offerings) };
    } catch (error) {
      logger.warn(
        `The readings of ${offerings[0]} could not be read, and files are checked without them`,
        toError(error),
      );
      return { readingsUnavailable: true };
    }
  }
}

function figuresOf(model: ValueModel): RegisteredFigures {
  const { verdict, coverage, dimensions } = portfolioFigures(model);
  return { verdict, coverage, dimensions };
}
