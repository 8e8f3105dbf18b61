import { InputError } from '@backstage/errors';
import type { Diagnostic } from '@offerings/backstage-plugin-offerings-common';

/** A finding in one line, with its place. */
export function describeFinding(finding: Diagnostic): string {
  const { file, message, rule, start } = finding;
  return `${file}:${start.line}:${start.column} ${message} [${rule}]`;
}

/**
 * Lets pass what has no mistake; warnings don't count.
 *
 * @throws InputError that names every mistake, and shows the descriptor that has them
 */
export function refuseMistakes(
  findings: readonly Diagnostic[],
  text: string,
): void {
  const mistakes = findings.filter(({ severity }) => severity === 'error');
  if (mistakes.length === 0) return;
  const noun = mistakes.length === 1 ? 'a mistake' : 'mistakes';
  throw new InputError(
    [
      `The descriptor has ${noun}:`,
      ...mistakes.map(describeFinding),
      '',
      text,
    ].join('\n'),
  );
}
