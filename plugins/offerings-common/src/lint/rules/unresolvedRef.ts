import { makeIssue } from '../../validation/issue';
import type { SetRule } from './rule';

/**
 * A ref that leads nowhere is no error to Backstage, which waits for the entity to come; but mostly it is a slip of the
 * pen that leaves a hole in the offering. Judged only where somebody knows what else exists.
 */
export const unresolvedRef: SetRule = (unit, { set, options, nearestRef }) => {
  const { exists } = options;
  if (!exists) return [];
  return unit.refs.flatMap(({ path, resolved, definition, written }) => {
    if (resolved.type !== 'ref' || set.has(resolved.ref)) return [];
    if (exists(resolved.ref) !== false) return [];
    const { suggestion, mend } = nearestRef(resolved.ref, definition.kinds);
    return [
      {
        ...makeIssue({
          rule: 'unresolved-ref',
          severity: 'warning',
          path,
          expected: 'the ref of an entity that exists',
          found: written,
          suggestion,
          mend: mend ? { value: mend } : undefined,
        }),
        message: `\`${path}\`: there is no ${resolved.ref}${
          suggestion ? `, did you mean \`${suggestion}\`?` : ''
        }`,
      },
    ];
  });
};
