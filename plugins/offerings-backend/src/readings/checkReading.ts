import {
  nearest,
  type MeasureReading,
} from '@offerings/backstage-plugin-offerings-common';
import { checkInstant, type InstantLimits } from './checkInstant';
import { checkOfferingRef } from './checkOfferingRef';
import {
  asWritten,
  mustBe,
  READING_FIELDS,
  shortened,
  type FieldCheck,
} from './readingFields';

const FIELDS = Object.keys(READING_FIELDS);

/** The longest name that fits into the key of the table together with the longest of refs. */
const LONGEST_MEASURE = 500;

/** Whoever sends many unknown fields gets the idea from a few. */
const MOST_UNKNOWN_NAMED = 3;

/** What is wrong with a reading. */
export interface ReadingProblem {
  /** Left out where it is wrong as a whole. */
  field?: string;
  /** Plain words that can follow the name of the field. */
  message: string;
}

/** A reading that was looked at by itself. */
export interface CheckedReading {
  problems: ReadingProblem[];
  /** The fields that are right, the ref in full and the instant in UTC; all of them where there is no problem. */
  fields: Partial<MeasureReading>;
}

/** Looks at a reading by itself, as it came from outside; whether its measure exists is for the catalog to say. */
export function checkReading(
  reading: unknown,
  limits: InstantLimits,
): CheckedReading {
  if (!isObject(reading)) {
    const message = `must be an object with ${FIELDS.join(
      ', ',
    )}, but is ${asWritten(reading)}`;
    return { problems: [{ message }], fields: {} };
  }

  const problems: ReadingProblem[] = [];
  function valueOf<T>(field: string, checked: FieldCheck<T>): T | undefined {
    if ('value' in checked) return checked.value;
    problems.push({ field, message: checked.problem });
    return undefined;
  }
  const fields = {
    offering: valueOf('offering', checkOfferingRef(reading.offering)),
    measure: valueOf('measure', checkMeasure(reading.measure)),
    at: valueOf('at', checkInstant(reading.at, limits)),
    value: valueOf('value', checkValue(reading.value)),
  };
  return { problems: [...problems, ...unknownFields(reading)], fields };
}

/** Tells whether all fields of a reading are right. */
export function isReading(
  fields: Partial<MeasureReading>,
): fields is MeasureReading {
  const { offering, measure, at, value } = fields;
  return ![offering, measure, at, value].includes(undefined);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkMeasure(written: unknown): FieldCheck<string> {
  if (typeof written !== 'string' || written === '') {
    return mustBe('measure', written);
  }
  if (written.length > LONGEST_MEASURE || written.includes('\0')) {
    return {
      problem: `must be a name of at most ${LONGEST_MEASURE} printable characters, but is ${asWritten(
        written,
      )}`,
    };
  }
  return { value: written };
}

function checkValue(written: unknown): FieldCheck<number> {
  if (typeof written === 'number' && Number.isFinite(written)) {
    return { value: written };
  }
  return mustBe('value', written, valueHint(written));
}

function valueHint(written: unknown): string {
  if (written === null)
    return ', which is what becomes of NaN and Infinity in JSON';
  const isNumber =
    typeof written === 'string' &&
    written.trim() !== '' &&
    Number.isFinite(Number(written));
  return isNumber ? `, did you mean ${Number(written)}, without quotes?` : '';
}

function unknownFields(reading: object): ReadingProblem[] {
  return Object.keys(reading)
    .filter(field => !FIELDS.includes(field))
    .slice(0, MOST_UNKNOWN_NAMED)
    .map(field => {
      const meant = nearest(field, FIELDS);
      const hint = meant
        ? `did you mean '${meant}'?`
        : `known are ${FIELDS.join(', ')}`;
      return { field: shortened(field), message: `is unknown, ${hint}` };
    });
}
