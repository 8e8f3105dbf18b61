import { makeIssue } from '../../validation/issue';
import type { SetRule } from './rule';

/** The catalog keeps one entity of a ref, and which one is left to chance: the others never show. */
export const duplicateEntity: SetRule = (unit, { set, paths }) => {
  if (!unit.ref) return [];
  const [first] = set.namesakes(unit.ref);
  if (!first || first === unit) return [];
  return [
    {
      ...makeIssue({
        rule: 'duplicate-entity',
        path: 'metadata.name',
        expected: 'a name that no other entity of its kind has',
      }),
      message: `\`metadata.name\`: ${unit.ref} is in ${
        first.file === unit.file ? 'this file' : paths[first.file]
      } already`,
    },
  ];
};
