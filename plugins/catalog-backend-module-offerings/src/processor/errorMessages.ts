import type { ModelIssue } from '@offerings/backstage-plugin-offerings-common';

/** More than anybody reads at once; the entity page shows each in a box of its own. */
const MAX_ERRORS = 100;

/** What to say of an entity that can't be accepted, one message a mistake; empty where it can. */
export function errorMessages(issues: ModelIssue[]): string[] {
  const messages = issues
    .filter(issue => issue.severity === 'error')
    .map(issue => issue.message);
  if (messages.length <= MAX_ERRORS) return messages;

  const more = messages.length - MAX_ERRORS;
  return [
    ...messages.slice(0, MAX_ERRORS),
    `There are ${more} more mistakes; they are told when these are fixed`,
  ];
}
