import { isPlaceholder } from '../../text';
import { makeIssue, type ModelIssueRule } from '../../validation/issue';
import { nearestOf } from '../../validation/nearestOf';
import type { Finding } from '../finding';

/** A warning of a name that nothing has. */
export function unknownName(name: {
  rule: ModelIssueRule;
  path: string;
  expected: string;
  written: string;
  known: Iterable<string>;
}): Finding {
  const { rule, path, expected, written, known } = name;
  const { suggestion, mend } = nearestOf(written, new Set(known));
  return makeIssue({
    rule,
    severity: 'warning',
    path,
    expected,
    found: written,
    suggestion,
    mend: mend ? { value: mend } : undefined,
  });
}

/** Tells whether something is written there that ought to be the name of something. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && !isPlaceholder(value);
}
