import { makeIssue, type ModelIssue } from './issue';

/** A mapping with anything in it. */
export type Loose = Record<string, unknown>;

export function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What one field must be. */
export interface Check {
  path: string;
  value: unknown;
  isValid: (value: never) => boolean;
  expected: string;
}

function missing(path: string, expected: string): ModelIssue {
  return {
    ...makeIssue({ rule: 'required', path, expected }),
    message: `\`${path}\`: missing, expected ${expected}`,
  };
}

/** A field that must not be wrong, and not empty either. */
export function judge({ path, value, isValid, expected }: Check): ModelIssue[] {
  if (value !== undefined && value !== null && isValid(value as never)) {
    return [];
  }
  return [makeIssue({ rule: 'format', path, expected, found: value ?? null })];
}

/** The same for what must be there. */
export function demand(check: Check): ModelIssue[] {
  return check.value === undefined
    ? [missing(check.path, check.expected)]
    : judge(check);
}

/** The same for what may be left out. */
export function allow(check: Check): ModelIssue[] {
  return check.value === undefined ? [] : judge(check);
}
