import type { MeasureReading } from '@offerings/backstage-plugin-offerings-common';

/** What each field of a reading takes, in words that follow "must be" and "takes". */
export const READING_FIELDS: Readonly<Record<keyof MeasureReading, string>> = {
  offering: 'the ref of a Product or Service, such as product:default/name',
  measure: 'the name of a measure that the offering declares',
  at: 'an ISO 8601 instant with a time zone, such as 2026-11-01T08:00:00Z',
  value: 'a finite number, such as 99.5',
};

const LONGEST_QUOTE = 80;

/** What a field holds, or what is wrong with it in words that can follow its name. */
export type FieldCheck<T> = { value: T } | { problem: string };

/** The problem of a field that holds something else than it takes. */
export function mustBe(
  field: keyof MeasureReading,
  written: unknown,
  hint = '',
): { problem: string } {
  const problem =
    written === undefined
      ? `is missing; it takes ${READING_FIELDS[field]}`
      : `must be ${READING_FIELDS[field]}, but is ${asWritten(written)}${hint}`;
  return { problem };
}

/** A value in short, as whoever sent it would recognize it. */
export function asWritten(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `'${shortened(value)}'`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

/** A text of any length, cut so that a message with it can be read. */
export function shortened(text: string): string {
  return text.length > LONGEST_QUOTE
    ? `${text.slice(0, LONGEST_QUOTE)}…`
    : text;
}
