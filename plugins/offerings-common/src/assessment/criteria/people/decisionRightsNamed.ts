import type { CriterionDefinition } from '../../criterion';
import { fillIn } from '../../fix';

export const decisionRightsNamed: CriterionDefinition = {
  id: 'decision-rights-named',
  dimension: 'organizations-and-people',
  question: 'Is it clear who decides what?',
  horizon: 'services',
  mode: 'some',
  answer: facts => ({
    judged: facts.walk.members.flatMap(({ spec }) =>
      (spec.governance?.decisionRights ?? []).map(
        ({ decision, heldBy }, index) => ({
          holds: true,
          evidence: {
            text: `${facts.titleOf(heldBy)} decides: ${decision}`,
            ref: heldBy,
            field: `spec.governance.decisionRights[${index}]`,
          },
        }),
      ),
    ),
    none: {
      evidence: {
        text: 'no decision right is named',
        field: 'spec.governance.decisionRights',
      },
      fix: fillIn(
        facts.root,
        'spec.governance.decisionRights',
        'Name a decision and who holds it.',
        {
          governance: {
            decisionRights: [
              { decision: '<what is decided>', heldBy: 'group:default/<team>' },
            ],
          },
        },
      ),
    },
  }),
};
