import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { ReadingsAccepted } from '@offerings/backstage-plugin-offerings-common';
import type { CatalogEntities } from '../catalog';
import { checkReading, isReading, type CheckedReading } from './checkReading';
import { DeclaredMeasures } from './DeclaredMeasures';
import { ReadingsRefusedError } from './ReadingsRefusedError';
import type { ReadingStore } from './ReadingStore';
import { retentionLimits } from './retention';
import type { ReadingSettings } from './settings';

/** So many readings may be sent at once; the limit of the body leaves room for them. */
export const MOST_READINGS = 10_000;

/** What {@link ReadingIntake} needs. */
export interface ReadingIntakeOptions {
  entities: CatalogEntities;
  store: ReadingStore;
  settings: ReadingSettings;
  /** The clock to tell the future by. */
  now?: () => Date;
}

/** Takes in readings that are sent from outside. */
export class ReadingIntake {
  private readonly options: Required<ReadingIntakeOptions>;

  constructor({ now = () => new Date(), ...options }: ReadingIntakeOptions) {
    this.options = { ...options, now };
  }

  /**
   * Stores all readings, or none.
   *
   * @param readings - anything; each is judged by itself
   * @throws ReadingsRefusedError where some are bad, for one an offering that the caller may not see
   * @throws InputError where there are more than {@link MOST_READINGS}
   * @throws ServiceUnavailableError where the catalog or the database does not answer
   */
  async add(
    readings: readonly unknown[],
    options: { credentials: BackstageCredentials },
  ): Promise<ReadingsAccepted> {
    if (readings.length > MOST_READINGS) {
      throw new InputError(
        `${readings.length} readings are too many for one request, which takes ${MOST_READINGS}: send them in batches`,
      );
    }
    const { settings, store, now } = this.options;
    const at = now();
    const { dropBefore } = retentionLimits(settings, at);
    const checked = readings.map(reading =>
      checkReading(reading, { now: at, dropBefore }),
    );
    await this.checkTogether(checked, options.credentials);
    return store.add(checked.map(({ fields }) => fields).filter(isReading));
  }

  /** @throws ReadingsRefusedError unless every reading is right, by itself and for the catalog */
  private async checkTogether(
    checked: readonly CheckedReading[],
    credentials: BackstageCredentials,
  ): Promise<void> {
    const declared = await this.readDeclared(checked, credentials);
    const refused = checked.flatMap(({ problems, fields }, index) =>
      [...problems, ...declared.problemsOf(fields)].map(problem => ({
        index,
        ...problem,
      })),
    );
    if (refused.length > 0) {
      throw new ReadingsRefusedError(refused, checked.length);
    }
  }

  private async readDeclared(
    checked: readonly CheckedReading[],
    credentials: BackstageCredentials,
  ): Promise<DeclaredMeasures> {
    const refs = new Set(
      checked.flatMap(({ fields }) => fields.offering ?? []),
    );
    const known = await this.options.entities.walk(
      () => [...refs],
      1,
      credentials,
    );
    return new DeclaredMeasures(known);
  }
}
