import type { Entity } from '@backstage/catalog-model';
import { writtenPlace } from '../versions';
import type { ModelIssue } from './issue';

/**
 * What is wrong with a field of the newest version, told where the descriptor has it.
 *
 * @remarks
 * What mends a field of the newest version may not fit the one that is written, so of an older version nothing is mended
 * where the place differs.
 */
export function atWrittenPlace<
  T extends Pick<ModelIssue, 'path' | 'message' | 'mend'>,
>(entity: Entity, issue: T): T {
  const path = writtenPlace(entity, issue.path);
  if (path === issue.path) return issue;
  return {
    ...issue,
    path,
    message: issue.message.replace(`\`${issue.path}\``, `\`${path}\``),
    mend: undefined,
  };
}
