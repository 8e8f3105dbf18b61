import type { CriterionDefinition } from '../../criterion';
import { fillIn } from '../../fix';

export const ownersResolve: CriterionDefinition = {
  id: 'owners-resolve',
  dimension: 'organizations-and-people',
  question: 'Does each owner exist?',
  horizon: 'services',
  mode: 'each',
  answer: facts => ({
    judged: facts.walk.members.map(({ ref, entity, spec: { owner } }) => {
      const holds = owner !== undefined && facts.entityOf(owner) !== undefined;
      return {
        holds,
        unreadable: owner !== undefined && !holds,
        evidence: {
          text: holds
            ? `${facts.titleOf(ref)} is owned by ${facts.titleOf(owner)}`
            : `the owner of ${facts.titleOf(
                ref,
              )} is not found or not visible to you`,
          ref: owner ?? ref,
          field: 'spec.owner',
        },
        fix: fillIn(
          { ref, entity },
          'spec.owner',
          `Name a Group or User that exists as the owner of ${facts.titleOf(
            ref,
          )}.`,
          { owner: 'group:default/<team>' },
        ),
      };
    }),
    none: { evidence: { text: 'there is nothing that could be owned' } },
  }),
};
