import type { Measure, Measurement } from '../api';
import type { OfferingMeasure } from '../kinds';
import {
  metricDefinition,
  PERSPECTIVE_TERMS,
  PERSPECTIVES,
} from '../vocabularies';
import type { MeasureReading } from './input';
import { isWithin } from './read/dates';
import type { ResolvedSettings } from './settings';
import type { OfferingWalk } from './walk';

/** A change of less than this share of the earlier value is none. */
const STEADY_SHARE = 0.02;

type Dated = MeasureReading & { time: number };

function byMeasure(readings: Iterable<MeasureReading>): Map<string, Dated[]> {
  const groups = new Map<string, Dated[]>();
  for (const reading of readings) {
    const time = Date.parse(reading.at);
    if (Number.isNaN(time) || !Number.isFinite(reading.value)) continue;
    const key = `${reading.offering} ${reading.measure}`;
    const group = groups.get(key) ?? [];
    group.push({ ...reading, time });
    groups.set(key, group);
  }
  for (const group of groups.values()) group.sort((a, b) => a.time - b.time);
  return groups;
}

function trendOf(
  readings: Dated[],
  direction: Measure['direction'],
): Measure['trend'] {
  if (readings.length < 2 || !direction) return undefined;
  const first = readings[0].value;
  const change = readings[readings.length - 1].value - first;
  if (Math.abs(change) <= Math.abs(first) * STEADY_SHARE) return 'steady';
  return change > 0 === (direction === 'higher') ? 'improving' : 'worsening';
}

function meets(
  value: number,
  target: number | undefined,
  direction: Measure['direction'],
): boolean | undefined {
  if (target === undefined || !direction) return undefined;
  return direction === 'higher' ? value >= target : value <= target;
}

function describeMeasure(
  offering: string,
  measure: OfferingMeasure,
  readings: Dated[],
  settings: ResolvedSettings,
  now: Date,
): Measure {
  const known = metricDefinition(measure.metric);
  const direction = measure.direction ?? known?.direction;
  const latest = readings[readings.length - 1];
  return {
    ...measure,
    offering,
    perspective: measure.perspective ?? known?.perspective,
    direction,
    latest: latest && { at: latest.at, value: latest.value },
    history: readings.map(({ at, value }) => ({ at, value })),
    trend: trendOf(readings, direction),
    meetsTarget: latest && meets(latest.value, measure.target, direction),
    fresh: latest && isWithin(latest.at, settings.readingsFreshFor, now),
  };
}

function list(items: string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

function sayOneSided(
  perspectives: Measurement['perspectives'],
): string | undefined {
  const name = (p: Measurement['perspectives'][number]) =>
    PERSPECTIVE_TERMS[p.perspective].title.toLocaleLowerCase('en-US');
  const seen = perspectives.filter(({ measured }) => measured > 0).map(name);
  const unseen = perspectives
    .filter(({ measured }) => measured === 0)
    .map(name);
  if (seen.length === 0 || unseen.length === 0) return undefined;
  return `Measured from the side of ${list(seen)} only; ${list(unseen)} ${
    unseen.length === 1 ? 'is' : 'are'
  } not seen.`;
}

/** How the offering is measured from each of the four perspectives. */
export function describeMeasurement(
  members: OfferingWalk['members'],
  readings: Iterable<MeasureReading>,
  settings: ResolvedSettings,
  now: Date,
): Measurement {
  const groups = byMeasure(readings);
  const measures = members.flatMap(({ ref, spec }) =>
    (spec.measures ?? []).map(measure =>
      describeMeasure(
        ref,
        measure,
        groups.get(`${ref} ${measure.name}`) ?? [],
        settings,
        now,
      ),
    ),
  );
  const perspectives = PERSPECTIVES.map(perspective => ({
    perspective,
    measured: measures.filter(m => m.perspective === perspective).length,
  }));
  return { perspectives, measures, oneSided: sayOneSided(perspectives) };
}
