import { InputError } from '@backstage/errors';
import type { ModelIssue } from '@offerings/backstage-plugin-offerings-common';

/** More than anybody reads at once; the entity page shows each in a box of its own. */
const MAX_ERRORS = 100;

/** A mistake, as the catalog keeps it with the entity: its rule and field come along as fields of the error. */
class DescriptorError extends InputError {
  readonly rule: string;
  readonly field: string;

  constructor({ rule, path, message }: ModelIssue) {
    super(message);
    this.rule = rule;
    this.field = path;
  }
}

/** What to say of an entity that can't be accepted, one error a mistake; empty where it can. */
export function descriptorErrors(issues: readonly ModelIssue[]): InputError[] {
  const errors = issues
    .filter(issue => issue.severity === 'error')
    .map(issue => new DescriptorError(issue));
  if (errors.length <= MAX_ERRORS) return errors;

  const more = errors.length - MAX_ERRORS;
  return [
    ...errors.slice(0, MAX_ERRORS),
    new InputError(
      `There are ${more} more mistakes; they are told when these are fixed`,
    ),
  ];
}
