import { InputError } from '@backstage/errors';
import type { ReadingProblem } from './checkReading';

const MOST_NAMED = 20;

/** What is wrong with one of many readings. */
export interface RefusedReading extends ReadingProblem {
  /** Its place in the request, from 0. */
  index: number;
}

/** Some readings are bad; the message names the first, {@link ReadingsRefusedError.readings} all of them. */
export class ReadingsRefusedError extends InputError {
  /** Every problem, in the order of the request; it is a part of the answer. */
  readonly readings: readonly RefusedReading[];

  constructor(readings: readonly RefusedReading[], total: number) {
    super(describe(readings, total));
    this.readings = readings;
  }

  /** The same for a log, where the message is enough. */
  inShort(): InputError {
    return new InputError(this.message);
  }
}

function describe(readings: readonly RefusedReading[], total: number): string {
  const bad = new Set(readings.map(({ index }) => index)).size;
  const named = readings.slice(0, MOST_NAMED).map(describeOne).join('; ');
  const more = readings.length - MOST_NAMED;
  const rest = more > 0 ? `; and ${more} more` : '';
  return `${bad} of ${total} readings ${
    bad === 1 ? 'is' : 'are'
  } bad, and none is stored: ${named}${rest}`;
}

function describeOne({ index, field, message }: RefusedReading): string {
  return `readings[${index}]${
    field === undefined ? '' : `.${field}`
  }: ${message}`;
}
