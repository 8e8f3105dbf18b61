import type { Measure, Measurement, ValueModel } from '../../api';
import { PERSPECTIVE_TERMS } from '../../vocabularies';
import { listed } from '../limited';
import { title } from '../names';
import { oneLine } from '../oneLine';
import type { Section } from './section';

const MOST_MEASURES = 6;

function sayLatest({ latest, fresh, unit }: Measure): string {
  if (!latest) return 'no reading';
  const value = unit
    ? `${latest.value} ${oneLine(unit, 20)}`
    : `${latest.value}`;
  return `${value} on ${latest.at.slice(0, 10)}${fresh ? '' : ', not fresh'}`;
}

function sayTarget({ target, meetsTarget }: Measure): string[] {
  if (target === undefined) return ['no target'];
  if (meetsTarget === undefined) return [`target ${target}`];
  return [`${meetsTarget ? 'meets' : 'misses'} the target ${target}`];
}

function sayMeasure(measure: Measure): string {
  const { name, trend } = measure;
  return `${title(name)}: ${[
    sayLatest(measure),
    ...sayTarget(measure),
    ...(trend ? [trend] : []),
  ].join(', ')}`;
}

function sides(perspectives: Measurement['perspectives']): string {
  return perspectives
    .map(({ perspective }) => PERSPECTIVE_TERMS[perspective].title)
    .join(', ');
}

function saySides({ perspectives }: Measurement): string {
  const seen = perspectives.filter(({ measured }) => measured > 0);
  const unseen = perspectives.filter(({ measured }) => measured === 0);
  return [
    seen.length > 0 ? `Measured: ${sides(seen)}.` : 'Nothing is measured.',
    ...(unseen.length > 0 ? [`Not measured: ${sides(unseen)}.`] : []),
  ].join(' ');
}

/** Which of the four sides are measured, and what the readings say. */
export function describeMeasurement({ measurement }: ValueModel): Section {
  const { measures, readingsUnavailable } = measurement;
  const missing = measures.filter(each => each.meetsTarget === false);
  const others = measures.filter(each => each.meetsTarget !== false);
  return {
    heading: '## Measurement',
    lines: [
      saySides(measurement),
      ...(readingsUnavailable
        ? ['The readings could not be read just now.']
        : []),
      ...listed([...missing, ...others], MOST_MEASURES, sayMeasure),
    ],
  };
}
