import type { CriterionDefinition } from '../../criterion';
import { nameOwner } from '../nameOwner';

function say(offering: string, owner: string | undefined, found: boolean) {
  if (!owner) return `${offering} names no owner`;
  return found
    ? `${offering} is owned by ${owner}`
    : `the owner of ${offering} is not found or not visible to you`;
}

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
          text: say(facts.titleOf(ref), owner && facts.titleOf(owner), holds),
          ref: owner ?? ref,
          field: 'spec.owner',
        },
        fix: () => nameOwner({ ref, entity }, facts),
      };
    }),
    none: { evidence: { text: 'there is nothing that could be owned' } },
  }),
};
