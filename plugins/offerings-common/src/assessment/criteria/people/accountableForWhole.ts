import type { CriterionDefinition, Judged } from '../../criterion';
import { fillIn } from '../../fix';

export const accountableForWhole: CriterionDefinition = {
  id: 'accountable-for-whole',
  dimension: 'organizations-and-people',
  question: 'Does someone answer for the whole offering?',
  horizon: 'root',
  mode: 'some',
  answer: facts => {
    const { accountable } = facts.governance;
    const fix = () =>
      fillIn(
        facts.root,
        'spec.governance.accountable',
        'Name who answers for the whole offering.',
        { governance: { accountable: 'group:default/<team>' } },
      );
    const field = 'spec.governance.accountable';
    const found = accountable && facts.entityOf(accountable);
    const judged: Judged[] = accountable
      ? [
          {
            holds: found !== undefined,
            unreadable: found === undefined,
            evidence: {
              text: found
                ? `${facts.titleOf(accountable)} answers for the whole`
                : 'who answers for it is not found or not visible to you',
              ref: accountable,
              field,
            },
            fix,
          },
        ]
      : [];
    return {
      judged,
      none: { evidence: { text: 'nobody is named', field }, fix },
    };
  },
};
