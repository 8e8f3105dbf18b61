import type { Measure, Measurement } from '../api';
import type { OfferingMeasure } from '../kinds';
import { safeUrl } from '../text';
import { metricDefinition, PERSPECTIVES } from '../vocabularies';
import { historyOf } from './measurementHistory';
import type { DatedReading, ReadingsOf } from './measurementReadings';
import { sayOneSided } from './measurementSides';
import { trendOf } from './measurementTrend';
import { isWithin } from './read/dates';
import type { ResolvedSettings } from './settings';
import type { OfferingWalk } from './walk';

/** What is known of how the measures of an offering were read. */
export interface MeasurementSurroundings {
  readingsOf: ReadingsOf;
  /** The readings could not be read just now. */
  readingsUnavailable?: boolean;
  settings: ResolvedSettings;
  now: Date;
}

function meets(
  value: number,
  target: number | undefined,
  direction: Measure['direction'],
): boolean | undefined {
  if (target === undefined || !direction) return undefined;
  return direction === 'higher' ? value >= target : value <= target;
}

function describeReadings(
  readings: readonly DatedReading[],
  measure: Pick<Measure, 'direction' | 'target' | 'unit'>,
  { settings, now }: MeasurementSurroundings,
): Pick<Measure, 'latest' | 'history' | 'trend' | 'meetsTarget' | 'fresh'> {
  const latest = readings.at(-1);
  if (!latest) return { history: [] };
  return {
    latest: { at: latest.at, value: latest.value },
    history: historyOf(readings, now),
    trend: trendOf(readings, measure, now),
    meetsTarget: meets(latest.value, measure.target, measure.direction),
    fresh: isWithin(latest.at, settings.readingsFreshFor, now),
  };
}

function describeMeasure(
  offering: string,
  written: OfferingMeasure,
  around: MeasurementSurroundings,
): Measure {
  const known = metricDefinition(written.metric);
  const measure = {
    ...written,
    offering,
    perspective: written.perspective ?? known?.perspective,
    direction: written.direction ?? known?.direction,
    source: safeUrl(written.source),
  };
  const readings = around.readingsOf(offering, written.name);
  return { ...measure, ...describeReadings(readings, measure, around) };
}

/** How the offering is measured from each of the four perspectives. */
export function describeMeasurement(
  members: OfferingWalk['members'],
  around: MeasurementSurroundings,
): Measurement {
  const measures = members.flatMap(({ ref, spec }) =>
    (spec.measures ?? []).map(measure => describeMeasure(ref, measure, around)),
  );
  const perspectives = PERSPECTIVES.map(perspective => ({
    perspective,
    measured: measures.filter(m => m.perspective === perspective).length,
  }));
  return {
    perspectives,
    measures,
    oneSided: sayOneSided(perspectives),
    readingsUnavailable: around.readingsUnavailable ? true : undefined,
  };
}
