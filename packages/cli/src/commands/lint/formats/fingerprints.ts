import { createHash } from 'node:crypto';
import type { Diagnostic } from '@offerings/backstage-plugin-offerings-common';

/** What stays the same when lines are put in above it. */
function identityOf({ file, rule, entityRef, field, message }: Diagnostic) {
  return JSON.stringify([file, rule, entityRef ?? '', field ?? '', message]);
}

/** A stable name for each of some diagnostics, by which it is known again in another run; no two have the same. */
export function fingerprints(diagnostics: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(diagnostic => {
    const identity = identityOf(diagnostic);
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return createHash('sha256').update(`${identity} ${ordinal}`).digest('hex');
  });
}
