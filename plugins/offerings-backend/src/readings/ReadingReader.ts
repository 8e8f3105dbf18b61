import type { MeasureReading } from '@offerings/backstage-plugin-offerings-common';

/** Knows the readings of measures. */
export interface ReadingReader {
  /**
   * The readings that a value model looks at, those of the last year, in no special order and in one query.
   *
   * @remarks
   * A measure that was read more than a thousand times in it is seen through its last reading of each day (UTC).
   *
   * @param offerings - full refs; the caller has to make sure that whoever asks may read them
   */
  getReadings(offerings: readonly string[]): Promise<MeasureReading[]>;
}
