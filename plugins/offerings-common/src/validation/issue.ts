/** What is wrong with a field. @public */
export type ModelIssueRule =
  | 'api-version'
  | 'kind'
  | 'required'
  | 'unknown-field'
  | 'type'
  | 'value'
  | 'format'
  | 'range'
  | 'empty'
  | 'ref'
  | 'duplicate-step'
  | 'unknown-step'
  | 'wait-step'
  | 'own-metric'
  | 'own-practice'
  | 'near-metric'
  | 'envelope'
  | 'unresolved-ref'
  | 'duplicate-entity'
  | 'delivers-nothing'
  | 'weak-handoff'
  | 'unknown-stakeholder'
  | 'unknown-supplier'
  | 'unknown-measure'
  | 'unknown-source'
  | 'unknown-change';

/** What to write instead of what stands there, where there is no doubt. @public */
export type Mend = { value: string } | { key: string };

/** A mistake in a descriptor. @public */
export interface ModelIssue {
  rule: ModelIssueRule;
  /** An `error` keeps the entity out of the catalog; a `warning` doesn't. */
  severity: 'error' | 'warning';
  /** The field, such as `spec.steps[2].next[0]`. */
  path: string;
  /** What belongs there. */
  expected: string;
  /** What stands there, shortened; left out where nothing does. */
  found?: string;
  /** The nearest right thing, where one is near. */
  suggestion?: string;
  /** What would mend it: another value, or another name for the field. */
  mend?: Mend;
  /** All of it in one sentence. */
  message: string;
}

const MAX_LENGTH = 80;

/** A text that fits into a message. */
export function shortened(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

/** How a value is shown in a message: as JSON, on one line, shortened. */
export function renderFound(value: unknown): string {
  // What YAML makes of a field with nothing behind the colon.
  if (value === null) return 'nothing';
  return shortened(JSON.stringify(value) ?? String(value));
}

/** Puts together an issue with its sentence. */
export function makeIssue(
  issue: Omit<ModelIssue, 'message' | 'severity' | 'found'> & {
    severity?: ModelIssue['severity'];
    found?: unknown;
  },
): ModelIssue {
  const found =
    issue.found === undefined ? undefined : renderFound(issue.found);
  const message = [
    `\`${issue.path}\`: expected ${issue.expected}`,
    found === undefined ? '' : `, found ${found}`,
    issue.suggestion
      ? `, did you mean \`${shortened(issue.suggestion)}\`?`
      : '',
  ].join('');
  return { ...issue, severity: issue.severity ?? 'error', found, message };
}
