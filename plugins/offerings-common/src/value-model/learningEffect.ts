import type { ImprovementEffect, Measure } from '../api';
import type { OfferingImprovement } from '../kinds';
import { judgeChange } from './measurementChange';
import type { DatedReading, ReadingsOf } from './measurementReadings';
import { readDate } from './read/dates';

/** For how long before the change its measure is looked at. */
const BEFORE = 90 * 24 * 60 * 60 * 1000;

/** What the effect of improvements is read from. */
export interface EffectSurroundings {
  /** Every measure of the offering. */
  measures: Measure[];
  readingsOf: ReadingsOf;
}

function meanOf(readings: readonly DatedReading[]): number | undefined {
  let mean = 0;
  for (const [index, { value }] of readings.entries()) {
    mean += (value - mean) / (index + 1);
  }
  return readings.length > 0 && Number.isFinite(mean) ? mean : undefined;
}

/** The measure of that name: that of the same Product or Service, else that of another of the offering. */
function findMeasure(
  name: string | undefined,
  offering: string,
  measures: Measure[],
): Measure | undefined {
  const named = measures.filter(measure => measure.name === name);
  return named.find(measure => measure.offering === offering) ?? named[0];
}

/**
 * Whether the measure that an improvement was learned from moved since it was done.
 *
 * @remarks
 * The mean of the readings in the 90 days before it was done against the mean of those since; what is too small a change
 * for a trend is too small for an effect.
 *
 * @returns `undefined` where it was not learned from a measure of the offering
 */
export function describeEffect(
  improvement: OfferingImprovement,
  offering: string,
  { measures, readingsOf }: EffectSurroundings,
): ImprovementEffect | undefined {
  const measure = findMeasure(improvement.learnedAt, offering, measures);
  if (!measure) return undefined;
  const { name } = measure;
  const doneOn = readDate(improvement.doneOn)?.toMillis();
  if (improvement.status !== 'done' || doneOn === undefined) {
    return { measure: name, moved: 'unknown' };
  }
  const readings = readingsOf(measure.offering, name);
  const before = meanOf(
    readings.filter(({ time }) => time >= doneOn - BEFORE && time < doneOn),
  );
  const after = meanOf(readings.filter(({ time }) => time >= doneOn));
  const moved =
    before === undefined || after === undefined
      ? undefined
      : judgeChange(after - before, before, measure);
  return { measure: name, before, after, moved: moved ?? 'unknown' };
}
