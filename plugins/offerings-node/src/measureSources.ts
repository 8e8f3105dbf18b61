import {
  createExtensionPoint,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { MeasureReading } from '@offerings/backstage-plugin-offerings-common';

/** What a source is asked for. @public */
export interface MeasureSourceRequest {
  /**
   * The instant of the latest reading that is stored of a measure; left out where there is none.
   *
   * @param offering - the full ref of the Product or Service that declares the measure
   * @param measure - the name of the measure
   */
  latest(offering: string, measure: string): Date | undefined;
  /** Aborted when the time that the schedule allows is over, and when the backend stops. */
  signal: AbortSignal;
}

/**
 * Where readings are pulled from.
 *
 * @remarks
 * One replica at a time asks it. What it yields is stored once, however often it yields it.
 *
 * @public
 */
export interface MeasureSource {
  /** A short name that stays, such as `prometheus`; letters, digits and hyphens. */
  readonly id: string;
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
  /**
   * Reads what is new, a batch after another; a batch is stored before the next is read.
   *
   * @throws whatever went wrong; it is logged, and what was yielded before stays stored
   */
  read(request: MeasureSourceRequest): AsyncIterable<MeasureReading[]>;
}

/** Lets modules add where readings are pulled from. @public */
export interface OfferingsMeasureSourcesExtensionPoint {
  /** @throws an error where a source with the same id is there already */
  addMeasureSource(source: MeasureSource): void;
}

/** The extension point of {@link OfferingsMeasureSourcesExtensionPoint}. @public */
export const offeringsMeasureSourcesExtensionPoint =
  createExtensionPoint<OfferingsMeasureSourcesExtensionPoint>({
    id: 'offerings.measure-sources',
  });
