import type { MeasureReading } from '@offerings/backstage-plugin-offerings-common';

/** Knows the readings of measures. */
export interface ReadingReader {
  /**
   * The readings that a value model looks at, in no special order and in one query: those of the last year, and the latest
   * of each measure, however old.
   *
   * @remarks
   * A measure that was read more than a thousand times in the year is seen through its last reading of each day (UTC).
   *
   * @param offerings - full refs; the caller has to make sure that whoever asks may read them
   */
  getReadings(offerings: readonly string[]): Promise<MeasureReading[]>;
}
