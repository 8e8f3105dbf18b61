import { placesOf } from '../../../value-model/read/places';
import type { CriterionDefinition } from '../../criterion';
import { fillIn } from '../../fix';

const FIELD = 'spec.governance.decisionRights';

export const decisionRightsNamed: CriterionDefinition = {
  id: 'decision-rights-named',
  dimension: 'organizations-and-people',
  question: 'Is it clear who decides what?',
  horizon: 'services',
  mode: 'some',
  answer: facts => ({
    judged: facts.walk.members.flatMap(({ entity, spec }) => {
      const placeOf = placesOf(entity, FIELD, 'decision');
      return (spec.governance?.decisionRights ?? []).map(
        ({ decision, heldBy }) => ({
          holds: true,
          evidence: {
            text: `${facts.titleOf(heldBy)} decides: ${decision}`,
            ref: heldBy,
            field: placeOf(decision),
          },
        }),
      );
    }),
    none: {
      evidence: {
        text: 'no decision right is named',
        field: FIELD,
      },
      fix: () =>
        fillIn(facts.root, FIELD, 'Name a decision and who holds it.', {
          governance: {
            decisionRights: [
              { decision: '<what is decided>', heldBy: 'group:default/<team>' },
            ],
          },
        }),
    },
  }),
};
